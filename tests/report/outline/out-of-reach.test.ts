import { expect, test } from 'vitest';
import { findingText } from '../../../src/report/words/findings.ts';
import { madeBase } from './made-base.ts';

/** Nothing that can be said of taste brings anybody before a, who has all that the fact asks for. */
const questions = {
  'ground?': { here: { importance: { c0: 'major' } } },
  taste: { plain: { importance: { c1: 'minor' } }, bold: { importance: { c2: 'minor' } } },
  form: { free: { importance: { c1: 'minor' } }, fixed: { importance: { c2: 'minor' } } },
} as const;
const frameworks = { a: ['yes', 'yes', 'half'], b: ['half', 'no', 'half'], c: ['no', 'half', 'yes'] } as const;
const told = (answers: Readonly<Record<string, string>>) => madeBase(frameworks, questions, answers);

test('a rival whom no two other preferences put first is told with its distance', () => {
  // of 6 points a has 6, b 2, c 1; with both changed a 5, b 3, c 2
  const made = told({ ground: 'here', taste: 'plain', form: 'free' });
  const { flips } = made.outline('en').change;
  expect(flips!.answers).toEqual([]);
  expect(flips!.outOfReach).toMatchObject({
    only: null,
    rivals: [
      { id: 'b', behind: '66.7' },
      { id: 'c', behind: '83.3' },
    ],
  });
  expect(findingText(flips!.outOfReach!, 'en')).toBe(
    'Not even two other preferences would put b (66.7 points behind) or c (83.3 points behind) ahead of all others.',
  );
  expect(findingText(flips!.outOfReach!, 'ja')).toBe(
    '希望を 2 つまで変えても、b (66.7 点差)、c (83.3 点差) は単独の 1 位になりません。',
  );
});

test('of one preference that one is named; a fact alone is nothing that could be changed', () => {
  expect(findingText(told({ ground: 'here', form: 'free' }).outline('en').change.flips!.outOfReach!, 'en')).toMatch(
    /^No other answer to form would put /,
  );
  expect(told({ ground: 'here' }).outline('en').change.flips!.outOfReach).toBeNull();
});

test('who can be reached is not told as out of reach, nor anybody where two share the first place', () => {
  const { flips } = told({ taste: 'plain' }).outline('en').change;
  expect(flips!.answers.map((f) => f.rival.id)).toEqual(['c']);
  expect(flips!.outOfReach?.rivals.map((r) => r.id)).toEqual(['b']);
  const even = madeBase({ a: ['yes'], b: ['yes'] }, { q: { much: { importance: { c0: 'minor' } } } }, { q: 'much' });
  expect(even.outline('en').change.flips!.outOfReach).toBeNull();
});
