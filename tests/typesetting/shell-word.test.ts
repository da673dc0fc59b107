import { expect, it } from 'vitest';
import { shellWord } from '../../src/typesetting/shell-word.ts';
import { visible } from '../../src/typesetting/visible.ts';
import { runBash } from '../run-bash.ts';
import { environment } from '../run-program.ts';

const words = [
  'plain/path.yaml',
  'a; touch pwned',
  "it's",
  '日本 語',
  'b\n```\n<script>',
  'tab\there',
  '\u202eright',
  "back\\slash\n'7",
  'か\u3099',
  '',
  '$(x) `y` "z"',
];

it('is the same word for the shell that it is pasted into, and nothing in it acts where it is shown', () => {
  for (const word of words) expect(visible(shellWord(word))).toBe(shellWord(word));
  const script = `printf '%s\\0' ${words.map(shellWord).join(' ')}`;
  const { stdout } = runBash(script, { cwd: '/', env: environment() });
  expect(stdout.split('\0').slice(0, -1)).toEqual(words);
});
