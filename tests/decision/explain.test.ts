import { describe, expect, it } from 'vitest';
import { explain } from '../../src/decision/explain.ts';
import type { GivenAnswers, Model } from '../../src/decision/model.ts';
import { rankAnswers } from '../../src/decision/weighing/rank-answers.ts';
import { given, handMade } from './hand-made.ts';

const reasons = (model: Model, answers: GivenAnswers) => {
  const { preferences, screened, ranking } = rankAnswers(model, answers);
  return explain(model, preferences, screened, ranking);
};
const from = (question: string, points: number, option = 'x') => [{ question, option, points, assumed: false }];

describe('the reasons of a first with a runner-up', () => {
  // weights: 4, 2, 1 and 1 of 8; A leads by c0 and c2, B by c1, and c3 tells nobody apart
  const model = handMade(
    { B: ['half', 'yes', 'no', 'yes'], A: ['yes', 'half', 'half', 'yes'] },
    {
      q0: { x: { importance: { c0: 'major' } } },
      q1: { x: { importance: { c1: 'normal' } } },
      q2: { x: { importance: { c2: 'minor' } } },
      q3: { x: { importance: { c3: 'minor' } } },
    },
  );
  const all = given({ q0: 'x', q1: 'x', q2: 'x', q3: 'x' });

  it('are what speaks for it, the strongest first, and then what speaks against it; they add up to the lead', () => {
    expect(reasons(model, all)).toEqual([
      { code: 'ADVANTAGE', alternative: 1, rival: 0, criterion: 0, advantage: 25, from: from('q0', 4) },
      { code: 'ADVANTAGE', alternative: 1, rival: 0, criterion: 2, advantage: 6.25, from: from('q2', 1) },
      { code: 'DRAWBACK', alternative: 1, rival: 0, criterion: 1, advantage: -12.5, from: from('q1', 2) },
    ]);
  });

  it('stand in the order of the base where they weigh the same, for and against', () => {
    const even = handMade(
      { A: ['yes', 'yes', 'no', 'half'], B: ['no', 'no', 'half', 'yes'] },
      { q: { x: { importance: { c0: 'minor', c1: 'minor', c2: 'minor', c3: 'minor' } } } },
    );
    expect(reasons(even, given({ q: 'x' })).map((r) => 'criterion' in r && r.criterion)).toEqual([0, 1, 2, 3]);
  });

  it('put the worst drawback first', () => {
    const two = handMade(
      { A: ['yes', 'no', 'no'], B: ['no', 'yes', 'yes'] },
      { q: { x: { importance: { c0: 'major', c1: 'minor', c2: 'normal' } } } },
    );
    expect(reasons(two, given({ q: 'x' })).map((r) => 'criterion' in r && r.criterion)).toEqual([0, 2, 1]);
  });
});

describe('a first that nobody beats anywhere', () => {
  it('dominates those it is never worse and somewhere better than, over what has weight', () => {
    const model = handMade(
      { A: ['yes', 'half', 'no'], B: ['half', 'half', 'yes'], C: ['no', 'yes', 'no'] },
      { q: { x: { importance: { c0: 'major', c1: 'minor' } } } },
    );
    expect(reasons(model, given({ q: 'x' })).at(-1)).toEqual({
      code: 'DOMINATES',
      alternative: 0,
      rivals: [1],
      certain: true,
    });
  });

  it('dominates for certain only where unknown levels could not turn it', () => {
    const model = handMade(
      { A: ['yes', null], B: ['no', 'no'], C: ['no', 'half'] },
      { q: { x: { importance: { c0: 'major', c1: 'minor' } } } },
    );
    const certainty = (levels: Record<string, readonly ('yes' | 'no' | 'half' | null)[]>) =>
      reasons(handMade(levels, { q: { x: { importance: { c0: 'major', c1: 'minor' } } } }), given({ q: 'x' })).find(
        (r) => r.code === 'DOMINATES',
      );
    // at its worst A is as bad as B in c1, which does not take anything back, but worse than C
    expect(reasons(model, given({ q: 'x' })).find((r) => r.code === 'DOMINATES')).toMatchObject({
      rivals: [2, 1],
      certain: false,
    });
    expect(certainty({ A: ['yes', null], B: ['no', 'no'] })).toMatchObject({ rivals: [1], certain: true });
    expect(certainty({ A: ['yes', 'half'], B: ['no', null] })).toMatchObject({ rivals: [1], certain: false });
  });

  it('is not said to dominate where the first rank is shared', () => {
    const model = handMade({ A: ['yes'], B: ['yes'], C: ['no'] }, { q: { x: { importance: { c0: 'minor' } } } });
    expect(reasons(model, given({ q: 'x' }))).toEqual([]);
  });
});

describe('what requirements decide', () => {
  const must = { importance: { c0: 'minor' as const }, requires: { c1: 'yes' } };

  it('is told before what the only one left is made of, the largest part first', () => {
    const model = handMade(
      { A: ['half', 'yes', 'no', 'yes'], B: ['yes', 'half', 'yes', 'yes'] },
      { q: { x: must }, r: { x: { importance: { c2: 'minor', c3: 'normal' } } } },
    );
    expect(reasons(model, given({ q: 'x', r: 'x' }))).toEqual([
      {
        code: 'EXCLUDED_BY_REQUIREMENT',
        alternative: 1,
        criterion: 1,
        level: 1,
        needed: 2,
        from: { question: 'q', option: 'x', assumed: false },
      },
      { code: 'CONTRIBUTION', alternative: 0, criterion: 3, contribution: 50, from: from('r', 2) },
      { code: 'CONTRIBUTION', alternative: 0, criterion: 0, contribution: 12.5, from: from('q', 1) },
    ]);
  });

  it('stands in the order of the base where contributions are equal', () => {
    const model = handMade(
      { A: ['yes', 'yes', 'yes'], B: ['yes', 'no', 'yes'] },
      { q: { x: { importance: { c0: 'minor', c2: 'minor' }, requires: { c1: 'yes' } } } },
    );
    expect(reasons(model, given({ q: 'x' })).flatMap((r) => (r.code === 'CONTRIBUTION' ? [r.criterion] : []))).toEqual([
      0, 2,
    ]);
  });

  it('is told after the comparison where two are left', () => {
    const model = handMade({ A: ['yes', 'yes'], B: ['no', 'yes'], C: ['yes', 'no'] }, { q: { x: must } });
    expect(reasons(model, given({ q: 'x' })).map((r) => r.code)).toEqual([
      'ADVANTAGE',
      'DOMINATES',
      'EXCLUDED_BY_REQUIREMENT',
    ]);
  });

  it('names those that miss by least where nobody is left, counting the steps of value they lack once a criterion', () => {
    const model = handMade(
      { A: ['no', 'yes'], B: ['half', 'half'], C: ['half', 'yes'], D: ['yes', 'half'] },
      {
        q: { x: { requires: { c0: 'yes', c1: 'yes' } } },
        // the same need again, and a smaller one
        r: { x: { requires: { c0: 'yes' } }, y: { requires: { c0: 'half' } } },
      },
    );
    const least = (answers: GivenAnswers) => reasons(model, answers).filter((r) => r.code === 'MISSES_BY_LEAST');
    const both = [
      { code: 'MISSES_BY_LEAST', alternative: 2, lacking: 0.5 },
      { code: 'MISSES_BY_LEAST', alternative: 3, lacking: 0.5 },
    ];
    expect(least(given({ q: 'x' }))).toEqual(both);
    expect(least(given({ q: 'x', r: 'x' }))).toEqual(both);
    expect(least(given({ q: 'x', r: 'y' }))).toEqual(both);
    const all = reasons(model, given({ q: 'x' }));
    expect(all.map((r) => r.code)).toEqual([
      ...Array(5).fill('EXCLUDED_BY_REQUIREMENT'),
      'MISSES_BY_LEAST',
      'MISSES_BY_LEAST',
    ]);
  });
});

describe('what is not known', () => {
  it('is a requirement that nobody can confirm, with the answers that state it', () => {
    const model = handMade(
      { A: ['yes', null], B: ['half', 'yes'] },
      {
        q: { x: { importance: { c0: 'minor' }, requires: { c1: 'yes' } } },
        r: { x: { requires: { c1: 'half' } } },
        other: { x: { requires: { c0: 'half' } } },
      },
    );
    expect(reasons(model, given({ q: 'x', r: 'x', other: 'x' })).at(-1)).toEqual({
      code: 'UNCONFIRMED_REQUIREMENT',
      alternative: 0,
      criterion: 1,
      from: [
        { question: 'q', option: 'x', assumed: false },
        { question: 'r', option: 'x', assumed: false },
      ],
    });
  });

  const unknown = (levels: Parameters<typeof handMade>[0], importance: Record<string, 'minor' | 'normal' | 'major'>) =>
    reasons(handMade(levels, { q: { x: { importance } } }), given({ q: 'x' })).flatMap((r) =>
      r.code === 'UNKNOWN_RATING' ? [[r.alternative, r.criterion, r.couldChange]] : [],
    );

  it('is a level that has weight, the heaviest first, and whether it could put somebody else first', () => {
    // A leads by 4 of 7 less the halves that both have in doubt
    expect(
      unknown({ A: ['yes', null, 'no'], B: ['no', 'no', null] }, { c0: 'major', c1: 'minor', c2: 'normal' }),
    ).toEqual([
      [1, 2, false],
      [0, 1, false],
    ]);
    // they are level, and any other value would tell them apart
    expect(unknown({ A: ['yes', null], B: ['no', 'yes'] }, { c0: 'minor', c1: 'normal' })).toEqual([[0, 1, true]]);
    expect(unknown({ A: ['yes', 'no'], B: ['no', null] }, { c0: 'normal', c1: 'normal' })).toEqual([[1, 1, true]]);
    expect(unknown({ A: ['no', null], B: ['half', 'no'] }, { c0: 'minor', c1: 'major' })).toEqual([[0, 1, true]]);
  });

  it('could change who is first only as far as its own framework is behind', () => {
    // of 9 points A and B have 4.5 each and C has 2.5: the half point in doubt is too little for C
    const levels = { A: ['yes', 'no', null], B: ['no', 'yes', null], C: ['no', 'half', null] } as const;
    const found = unknown(levels, { c0: 'major', c1: 'major', c2: 'minor' });
    expect(found).toEqual([
      [0, 2, true],
      [1, 2, true],
      [2, 2, false],
    ]);
  });

  it('is nothing where it has no weight', () => {
    expect(unknown({ A: ['yes', null], B: ['no', null] }, { c0: 'minor' })).toEqual([]);
  });

  it('could change nothing for the only one left', () => {
    const model = handMade(
      { A: [null, 'yes'], B: ['yes', 'no'] },
      { q: { x: { importance: { c0: 'minor' }, requires: { c1: 'yes' } } } },
    );
    expect(reasons(model, given({ q: 'x' })).at(-1)).toEqual({
      code: 'UNKNOWN_RATING',
      alternative: 0,
      criterion: 0,
      from: from('q', 1),
      couldChange: false,
    });
  });
});
