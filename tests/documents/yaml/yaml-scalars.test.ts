import { expect, it } from 'vitest';
import { yamlScalars } from '../../../src/documents/yaml/yaml-scalars.ts';

const told = (text: string) => yamlScalars(text)?.map(({ keys, value, line }) => `${line} ${keys.join('.')}=${value}`);

it('every scalar is told with the keys that lead to it, and its line', () => {
  expect(told('a: 1\nb:\n  - c: x\n    d: "y z"\n  - - 2.5\n---\n# e\nf: true\n')).toEqual([
    ...['1 a=1', '3 b.c=x', '4 b.d=y z', '5 b=2.5', '8 f=true'],
  ]);
});

it('what is empty is an empty text, and a list or map in which nothing is tells nothing', () => {
  expect(told('a:\nb: ~\n? ~\n: 1\n')).toEqual(['1 a=', '2 b=', '4 ~=1']);
  expect(told('')).toEqual([]);
  expect(told('a: {}\nb: []\n')).toEqual([]);
});

it('tags are looked through, and aliases not followed', () => {
  expect(told('a: !Ref x\nb: &y z\nc: *y\nd: [*y, w]\n')).toEqual(['1 a=x', '2 b=z', '4 d=w']);
});

it.each(['a: [', 'a: {{ .b }}\nc: d: e', 'a: "'])('a template is no YAML: %j', (text) => {
  expect(told(text)).toBeUndefined();
});

it('nor what is nested without an end', () => {
  expect(told(`a: ${'['.repeat(60)}x${']'.repeat(60)}`)).toEqual([expect.stringContaining('=x')]);
  expect(told(`a: ${'['.repeat(100)}x${']'.repeat(100)}`)).toBeUndefined();
});
