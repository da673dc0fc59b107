import { expect, test } from 'vitest';
import { runProgram } from '../../run-program.ts';

const nothing = [
  { name: 'no answer', answers: '{}' },
  { name: 'an answer that asks for nothing', answers: '{"mobile": "none"}' },
];
const ways = ['text', 'markdown', 'adr'].map((format) => ['--format', format]);
const texts = [...ways, ['--explain', 'short'], ['--explain', 'full']];

test.each(
  nothing.flatMap((given) =>
    ['article', 'current'].flatMap((base) => texts.map((words) => ({ ...given, base, words }))),
  ),
)('$name, $base, $words: a sentence and what to answer next, and no zeros', ({ answers, base, words }) => {
  for (const [lang, sentence, next] of [
    ['en', 'no recommendation yet', 'An answer to this would settle most'],
    ['ja', 'まだ推薦できません', '決着'],
  ] as const) {
    const call = ['-', '--knowledge', base, '--lang', lang, '--today', '2026-11-27', ...words];
    const { stdout, code } = runProgram(call, { input: answers });
    expect(code).toBe(0);
    const told = stdout.replaceAll(/\s+/g, lang === 'en' ? ' ' : '');
    // a decision record says in its own words that there is none
    expect(told).toContain(words.includes('adr') ? { en: 'none yet', ja: '未定' }[lang] : sentence);
    expect(told).toContain(next);
    expect(stdout).not.toMatch(/(?<![\d.])0\.0(?![\d.])|50(\.0)? %/);
  }
});

test('the text offers a command that answers it', () => {
  const { stdout } = runProgram(['-', '--knowledge', 'current', '--width', '200'], { input: '{}' });
  const [, command] = /For instance: fw-advisor (recommend .*)$/m.exec(stdout) ?? [];
  expect(command).toContain('--knowledge current --set ');
  expect(runProgram([...command!.split(' '), '--no-input']).stdout).not.toContain('no recommendation yet');
});
