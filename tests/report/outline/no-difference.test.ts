import { expect, test } from 'vitest';
import { findingText } from '../../../src/report/words/findings.ts';
import { madeBase } from './made-base.ts';

const questions = {
  'p!': { work: { assumes: { c0: 'major' } } },
  zero: { much: { importance: { c0: 'major' } }, none: { neutral: true } },
  one: { much: { importance: { c1: 'major' } }, none: { neutral: true } },
  two: { much: { importance: { c2: 'major' } }, none: { neutral: true } },
} as const;
/** Both lead alike on c1; only `slow` differs there, and on c2 nobody does. */
const frameworks = {
  fast: ['yes', 'yes', 'half'],
  small: ['half', 'yes', 'half'],
  slow: ['no', 'no', 'half'],
} as const;

test('every answer is told: for, against, or as one that makes no difference, and on what', () => {
  const made = madeBase(frameworks, questions, { zero: 'much', one: 'much', two: 'much', p: 'work' });
  const { groups, noDifference } = made.outline('en').reasons;
  expect(groups.flatMap((g) => g.reasons.map((r) => r.criterion.id))).toEqual(['c0']);
  expect(noDifference?.answers).toEqual([
    { question: 'p', name: 'p', labels: ['work'], on: [], all: true, replaced: true },
    { question: 'one', name: 'one', labels: ['much'], on: ['c1'], all: false, replaced: false },
    { question: 'two', name: 'two', labels: ['much'], on: ['c2'], all: true, replaced: false },
  ]);
  expect(findingText(noDifference!, 'en')).toBe(
    'Makes no difference between fast and small: p “work” (what is assumed of it was answered by itself); one “much” (fast and small alike on c1); two “much” (all alike on c2).',
  );
  expect(findingText(noDifference!, 'ja')).toBe(
    'fast、small の間では差がつかない回答: p「work」(想定される内容は別の質問で回答済み)、one「much」(c1 では fast、small は同等)、two「much」(c2 ではどれも同等)。',
  );
});

test('equal on all that was asked for: that is the first sentence, and what the order rests on', () => {
  const made = madeBase(frameworks, questions, { p: 'work', one: 'much' });
  const { headline } = made.outline('en').verdict;
  expect(headline).toMatchObject({ code: 'AHEAD', leader: 'fast', rival: 'small', restsOn: ['work'] });
  expect(findingText(headline, 'en')).toMatch(
    /^On all that was asked for fast and small are equal; the order rests on what is assumed of “work”\. /,
  );
  expect(madeBase(frameworks, questions, { zero: 'much' }).outline('en').verdict.headline).toMatchObject({
    restsOn: null,
  });
});

test('of an answer with several options each is told, and all to which somebody keeps stand where one is out', () => {
  const several = {
    'work*!': { fast: { importance: { c0: 'normal' } }, both: { importance: { c1: 'normal' } } },
    'stay*!<work': { fast: { keeps: ['fast'] }, both: { keeps: ['small'] } },
  } as const;
  const made = madeBase(frameworks, several, { work: ['fast', 'both'], stay: ['fast', 'both'] });
  const { reasons, requirements } = made.outline('en');
  expect(reasons.noDifference?.answers).toEqual([
    { question: 'work', name: 'work', labels: ['both'], on: ['c1'], all: true, replaced: false },
  ]);
  const out = requirements.find((r) => r.code === 'EXCLUDED_BY_NAME')!;
  expect(findingText(out, 'en')).toBe('slow is out (stay: fast and both).');
  expect(findingText(out, 'ja')).toBe('slow は対象外です (stay: fast、both)。');
});
