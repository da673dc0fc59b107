import { expect, it } from 'vitest';
import { readRequirements } from '../../../src/scan/needs/read-requirements.ts';

const named = (...lines: string[]) =>
  readRequirements(lines.join('\n'), false).map(({ name, line }) => `${line}: ${name}`);

it('a requirement is a line, and options and comments are none', () => {
  expect(
    named(
      'torch==2.5  # the newest',
      '',
      '# jax',
      '  keras>=3 ; python_version > "3.9"',
      '-r other.txt',
      '--index-url x',
    ),
  ).toEqual(['1: torch', '4: keras']);
});

it('what is installed for editing is named by its address, and only where the line begins so', () => {
  const egg = 'git+https://example.org/x.git#egg=flax';
  expect(named(`-e ${egg}`, `--editable=${egg}`, '-e', '-e .', `-c ${egg}`)).toEqual(named(egg, egg).map((one) => one));
  expect(named('--config -e torch', '-f --editable torch')).toEqual([]);
});

it('says which are optional', () => {
  expect(readRequirements('torch', true)).toEqual([{ name: 'torch', line: 1, optional: true }]);
});
