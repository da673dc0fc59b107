import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { GivenAnswers } from '../src/decision/model.ts';

const both = (text: string) => ({ en: text, ja: text });
const list = <T>(length: number, of: (i: number) => T): T[] => Array.from({ length }, (_, i) => of(i));
const today = '2026-11-01';

export interface Sizes {
  readonly frameworks: number;
  readonly criteria: number;
  readonly questions: number;
}

/**
 * A base that passes the check, the same for the same sizes, and answers to all of its questions. Each criterion belongs to one question, a tenth of the levels is unknown, one question
 * may put somebody out, and where there are more questions than criteria the rest bring hints.
 */
export function writeGrowingBase(
  folder: string,
  { frameworks, criteria, questions }: Sizes,
  written: 'YAML' | 'JSON' = 'JSON',
): GivenAnswers['answers'] {
  const write = (file: string, data: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      written === 'JSON' ? JSON.stringify(data, null, 1) : stringify(data, { aliasDuplicateObjects: false }),
    );
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const random = xorshift(frameworks * 1_000_003 + criteria * 1_009 + questions);
  const levels = list(5, (l) => ({
    id: `l${l}`,
    value: l / 4,
    name: both(`level ${l}`),
    means: both(`as level ${l}`),
  }));
  for (let c = 0; c < criteria; c++)
    write(`criteria/c${c}.yaml`, {
      name: both(`criterion ${c}`),
      asks: both(`How good is it at ${c}?`),
      reviewAfterDays: 365,
      levels,
    });
  for (let f = 0; f < frameworks; f++) {
    const evidence = [`f${f}.says`];
    const assessment = (c: number) => {
      const because = both(`Framework ${f} does ${c} so.`);
      return [
        `c${c}`,
        random() < 0.1 && f > 0
          ? { level: 'unknown', because }
          : { level: f === 0 && c === 4 ? 'l4' : pick(levels).id, because, evidence },
      ];
    };
    write(`frameworks/f${f}.yaml`, {
      name: `Framework ${f}`,
      summary: both(`The framework ${f}.`),
      statements: [statement(`f${f}.says`, `Framework ${f} says what it does.`)],
      overview: {},
      assessments: Object.fromEntries(list(criteria, assessment)),
    });
  }
  const owned = (q: number) => list(criteria, (c) => c).filter((c) => c % Math.min(questions, criteria) === q);
  const all = (ids: readonly number[], word: string) => Object.fromEntries(ids.map((c) => [`c${c}`, word]));
  const options = (q: number) =>
    q < criteria
      ? [
          { id: 'not', label: both('not at all'), neutral: true },
          { id: 'some', label: both('somewhat'), importance: all(owned(q), 'minor') },
          { id: 'more', label: both('rather'), importance: all(owned(q), 'normal') },
          {
            id: 'much',
            label: both('very'),
            importance: all(owned(q), 'major'),
            ...(q === 4 ? { requires: { [`c${q}`]: 'l1' } } : {}),
          },
        ]
      : [
          { id: 'not', label: both('not at all'), neutral: true },
          { id: 'much', label: both('very') },
        ];
  write(
    'questions.yaml',
    list(questions, (q) => ({
      id: `q${q}`,
      tier: q < 10 ? 'core' : 'more',
      asks: both(`How much does ${q} matter?`),
      why: both(`Some need ${q}.`),
      options: options(q),
    })),
  );
  write('field.yaml', { statements: [statement('field.says', 'All are much alike.')] });
  const hints = list(Math.max(0, questions - criteria), (i) => ({
    id: `h${criteria + i}`,
    when: { [`q${criteria + i}`]: ['much'] },
    says: both(`Think of ${criteria + i}.`),
    evidence: ['field.says'],
  }));
  if (hints.length > 0) write('hints.yaml', hints);
  write('knowledge.yaml', {
    title: both('Growing'),
    about: both('A base to measure by.'),
    asOf: today,
    frameworks: list(frameworks, (f) => `f${f}`),
    close: { text: both('They are much alike.'), evidence: ['field.says'] },
  });
  return Object.fromEntries(list(questions, (q) => [`q${q}`, [pick(options(q)).id]]));
}

const statement = (id: string, says: string) => ({
  id,
  says: both(says),
  at: {
    title: 'Page',
    address: `https://example.org/${id}`,
    version: '1',
    date: today,
    phrase: says,
    confidence: 'high',
  },
});

/** Marsaglia's xorshift: no two runs differ. */
function xorshift(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
