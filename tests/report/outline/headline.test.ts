import { expect, test } from 'vitest';
import { findingText } from '../../../src/report/words/findings.ts';
import { madeBase } from './made-base.ts';

/** The profile assumes c1; `fast` is better in all but c2. */
const questions = {
  'p!': { work: { importance: { c0: 'major' }, assumes: { c1: 'major' } }, play: { importance: { c0: 'minor' } } },
  one: { much: { importance: { c1: 'normal' } }, none: { neutral: true } },
  two: { much: { importance: { c2: 'major' } }, none: { neutral: true } },
  three: { much: { importance: { c3: 'normal' } }, none: { neutral: true } },
} as const;
const frameworks = { fast: ['yes', 'yes', 'no', 'yes'], small: ['half', 'no', 'yes', 'no'] } as const;

test('open: too little was said, both numbers, and the question that would settle most', () => {
  const made = madeBase(frameworks, questions, { p: 'work' });
  const { word, headline, settled } = made.outline('en').verdict;
  expect(word).toBe('open');
  expect(headline).toMatchObject({ code: 'AHEAD', always: 'certainly', keptFrom: ['OPEN_QUESTIONS'] });
  expect(findingText(headline, 'en')).toMatch(
    /^fast so far: too little was said\. .*whatever the weights and in \d+(\.\d)?% of the ways to answer/,
  );
  expect(findingText(made.outline('ja').verdict.headline, 'ja')).toMatch(/^今のところ fast .*答え方の \d+(\.\d)?% で/);
  expect(settled).toMatchObject({ code: 'SETTLED_BY_ANSWER', question: 'two' });
});

test('likely: what keeps it from clear', () => {
  // a lead of 2 + 2 points, of which one of the two options of `two` takes 4: 1 - 1/4 x 1/2
  const alike = { ...frameworks, small: ['half', 'no', 'yes', 'yes'] } as const;
  const made = madeBase(alike, questions, { p: 'work', one: 'much', three: 'much' });
  const { word, headline } = made.outline('en').verdict;
  expect(word).toBe('likely');
  expect(headline).toMatchObject({ code: 'AHEAD', openShare: '88%', keptFrom: ['OPEN_QUESTIONS'] });
  expect(findingText(headline, 'en')).toMatch(/Kept from clear by open questions\.$/);
  expect(findingText(made.outline('ja').verdict.headline, 'ja')).toMatch(/明確と言えない理由: 未回答の質問。$/);
});

test('clear: nothing keeps it from it, and nothing would settle it', () => {
  const made = madeBase(frameworks, questions, { p: 'work', one: 'much', two: 'none', three: 'much' });
  const { word, headline, settled } = made.outline('en').verdict;
  expect(word).toBe('clear');
  expect(headline).toMatchObject({ code: 'AHEAD', openShare: '100%', keptFrom: [] });
  expect(settled).toBeNull();
});

test('close: the weights leave it open', () => {
  const made = madeBase(frameworks, questions, { p: 'play', one: 'much', two: 'much', three: 'none' });
  const { word, headline } = made.outline('en').verdict;
  expect(word).toBe('close');
  expect(headline).toMatchObject({ code: 'AHEAD', always: null, keptFrom: ['WEIGHTS'] });
  expect(findingText(headline, 'en')).toMatch(
    /^Too close to call: the weights .* in \d+(\.\d)?% of weightings like yours and in 100%/,
  );
});

test('what is assumed says of what, and with which question to say it', () => {
  const made = madeBase(frameworks, questions, { p: 'work' });
  const from = made.outline('en').reasons.groups.flatMap((g) => g.reasons.flatMap((r) => r.from));
  expect(from).toEqual([
    { question: 'p', name: 'p', option: 'work', assumed: false, label: 'work' },
    {
      question: 'p',
      name: 'p',
      option: 'work',
      assumed: true,
      label: 'assumed of “work”; answer one to say it yourself',
    },
  ]);
  const answered = madeBase(frameworks, questions, { p: 'work', one: 'none' });
  const told = answered.outline('en').reasons.groups.flatMap((g) => g.reasons.flatMap((r) => r.from));
  expect(told.map((f) => f.assumed)).toEqual([false]);
});

test('who stays with one is told so, though another misses a requirement as well', () => {
  const bound = {
    'code?': { fast: { importance: { c0: 'normal' } } },
    'stay*<code': { fast: { keeps: ['fast'] } },
    need: { much: { requires: { c1: 'yes' } } },
  } as const;
  const three = { ...frameworks, slow: ['no', 'yes', 'no', 'no'] } as const;
  const told = (answers: Parameters<typeof madeBase>[2]) => madeBase(three, bound, answers).outline('en').verdict;
  const stays = { code: 'fast', stay: ['fast'] };
  expect(told({ ...stays, need: 'much' }).headline).toMatchObject({ code: 'ONLY_ONE', leader: 'fast', byName: true });
  expect(findingText(told({ ...stays, need: 'much' }).headline, 'en')).toMatch(/^You stay with fast, /);
  const alone = madeBase(frameworks, bound, { code: 'fast', need: 'much' }).outline('en').verdict;
  expect(alone.headline).toMatchObject({ code: 'ONLY_ONE', leader: 'fast', byName: false });
});
