import { describe, expect, test } from 'vitest';
import { ratingFlips } from '../../../src/decision/change/ratings/rating-flips.ts';
import type { OnPage, Statement } from '../../../src/knowledge/knowledge.ts';
import { ratingChanges } from '../../../src/report/outline/changes/rating-change.ts';
import { indexKnowledge } from '../../../src/report/outline/cited/knowledge-index.ts';
import { findingText } from '../../../src/report/words/findings.ts';
import { madeBase } from './made-base.ts';

const page: OnPage = {
  title: 'Notes',
  address: 'https://example.org/notes',
  version: '1.0 of 2026-03',
  date: '2026-03-04',
  phrase: 'p',
  confidence: 'medium',
};
const statement = (id: string, at: Statement['at'] = page): Statement => ({
  id,
  about: 'a',
  says: { en: `${id} is so.`, ja: `${id} である。` },
  at,
});
const questions = { q: { much: { importance: { c0: 'major', c1: 'normal' } } } } as const;
/** Of 6 points a has 4 + 1, b 2 + 2. */
const frameworks = { a: ['yes', 'half'], b: ['half', 'yes'] } as const;

describe('the one rating that would change who is first', () => {
  const made = madeBase(frameworks, questions, { q: 'much' }, { statement: statement('s-1') });
  const told = made.outline('en').change.flips!.ratings;

  test('names both levels, who would lead, and what the level rests on', () => {
    expect(told).toHaveLength(3);
    expect(told[0]).toMatchObject({
      framework: { id: 'a' },
      criterion: { id: 'c0' },
      level: 'yes',
      to: 'half',
      firsts: ['b'],
      restsOn: { statement: 's-1', place: 'Notes', date: '2026-03-04', confidence: 'medium' },
      evidence: ['s-1'],
    });
    expect(findingText(told[0]!, 'en')).toBe(
      'Were a at “half” instead of “yes” on c0, b would lead. The level rests on Notes (2026-03-04, medium confidence): s-1 is so.',
    );
    expect(findingText(made.outline('ja').change.flips!.ratings[0]!, 'ja')).toBe(
      'a の c0 が「yes」でなく「half」なら、b が 1 位になります。この段階の根拠は Notes (2026-03-04、確度: 中): s-1 である。',
    );
    expect(findingText(told[1]!, 'en')).toMatch(
      /^Were a at “no” instead of “half” on c1, a and b would share the lead\. /,
    );
  });

  test('says that nobody would be left, and nothing of a source where there is none', () => {
    const requires = { q: { much: { importance: { c1: 'normal' }, requires: { c0: 'yes' } } } } as const;
    const alone = madeBase(frameworks, requires, { q: 'much' }).outline('en').change.flips!.ratings;
    expect(alone.map((r) => findingText(r, 'en'))).toEqual([
      'Were a at “half” instead of “yes” on c0, nobody would meet the requirements.',
      'Were b at “yes” instead of “half” on c0, b would lead.',
    ]);
  });

  test('is silent where two share the first place: any rating would tell them apart', () => {
    const even = madeBase({ a: ['yes', 'half'], b: ['yes', 'half'] }, questions, { q: 'much' });
    expect(even.outline('en').change.flips!.ratings).toEqual([]);
  });
});

test('what rests on the least sure statement comes first; of several the oldest; a document of the base is sure', () => {
  const made = madeBase(frameworks, questions, { q: 'much' }, { statement: statement('s-1') });
  const at = (change: Partial<OnPage>) => ({ ...page, ...change });
  const statements: Record<string, Statement> = {
    old: statement('old', at({ date: '2025-01-01' })),
    new: statement('new', at({ date: '2026-09-01' })),
    sure: statement('sure', at({ date: '2024-01-01', confidence: 'high' })),
    text: statement('text', { section: '1', phrase: 'p' }),
  };
  const rests: Record<string, string[]> = {
    'a c0': ['text'],
    'a c1': ['sure', 'new', 'old'],
    'b c0': ['text', 'sure'],
  };
  const base = {
    ...made.knowledge,
    statements,
    frameworks: made.knowledge.frameworks.map((f) => ({
      ...f,
      assessments: Object.fromEntries(
        Object.entries(f.assessments).map(([c, one]) => [c, { ...one, evidence: rests[`${f.id} ${c}`] ?? [] }]),
      ),
    })),
  };
  const view = { decision: made.decision, index: indexKnowledge(base), language: 'en' } as const;
  const changes = ratingChanges(ratingFlips(made.decision), view);
  expect(findingText(changes[2]!, 'en')).toContain('The level rests on “1”: text is so.');
  expect(changes.map((c) => [c.framework.id, c.criterion.id, c.restsOn?.statement, c.restsOn?.date])).toEqual([
    ['a', 'c1', 'old', '2025-01-01'],
    ['b', 'c0', 'sure', '2024-01-01'],
    ['a', 'c0', 'text', null],
  ]);
});
