import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersFile } from '../../../src/report/questions/answers-file.ts';

/** What a reader of YAML 1.1 takes for a truth value or for nothing, and 1.2 some of it. */
const taken = ['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null'];

test.each(taken)('%s is kept as a text, whoever reads the file', (id) => {
  const text = answersFile('article', { answers: { [id]: [id], several: [id, 'plain'] }, priorities: [id] }, 'en');
  expect(text).toContain(`  "${id}": "${id}"\n`);
  for (const version of ['1.1', '1.2'] as const)
    expect(parse(text, { version })).toEqual({
      knowledge: 'article',
      answers: { [id]: id, several: [id, 'plain'] },
      priorities: [id],
    });
});

test('what is weighed by hand is kept too', () => {
  const given = { answers: { goal: ['research'] }, priorities: [], matters: { no: 0, speed: 2.5 } };
  expect(parse(answersFile('article', given, 'en'), { version: '1.1' })).toEqual({
    knowledge: 'article',
    answers: { goal: 'research' },
    matters: { no: 0, speed: 2.5 },
  });
});

test('other ids stand as they are', () => {
  expect(answersFile('article', { answers: { goal: ['research'] }, priorities: [] }, 'en')).toMatch(
    /\nknowledge: article\nanswers:\n {2}goal: research\n$/,
  );
});
