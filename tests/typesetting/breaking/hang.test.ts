import { expect, it } from 'vitest';
import { hang } from '../../../src/typesetting/breaking/hang.ts';

it('indents what follows as far as the first prefix', () => {
  expect(hang('- a: ', 'one two three four five', 20)).toEqual(['- a: one two three', '     four five']);
  expect(hang('要: ', 'one two three four', 18)).toEqual(['要: one two three', '    four']);
});

it('puts a prefix that leaves no room on a line of its own', () => {
  expect(hang('a long prefix: ', 'one two three', 20)).toEqual(['a long prefix:', '  one two three']);
  expect(hang('12345678', 'one two three', 20)).toEqual(['12345678one two', '        three']);
});
