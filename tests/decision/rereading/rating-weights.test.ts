import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingFlips } from '../../../src/decision/change/ratings/rating-flips.ts';
import { decide } from '../../../src/decision/decide.ts';
import { randomInterviews } from '../../../src/decision/rereading/random-interviews.ts';
import { ratingWeights } from '../../../src/decision/rereading/rating-weights.ts';
import { givenOf, tabulate } from '../../../src/decision/weighing/answer-table.ts';
import { given, handMade } from '../hand-made.ts';
import { randomBase } from '../random-model.ts';

const importance = { c0: 'major', c1: 'normal' } as const;

describe('how many interviews rest on a level', () => {
  it('counts those in which one level worse or better changes who is first, each once', () => {
    const model = handMade({ A: ['yes', 'half'], B: ['half', 'yes'] }, { q: { x: { importance } }, r: { y: {} } });
    const asked = tabulate(model, given({ q: 'x' }));
    const nothing = tabulate(model, given({ r: 'y' }));
    // A 4 + 1 against B 2 + 2: A's c0 down, A's c1 down and B's c0 up change it; B's c1 down does not
    const ratings = [0, 1].flatMap((alternative) => [0, 1].map((criterion) => ({ alternative, criterion })));
    expect(ratingWeights(model, ratings, [asked, nothing, asked])).toEqual([2, 2, 2, 0]);
    expect(ratingWeights(model, [], [asked])).toEqual([]);
  });

  it('agrees with the flips of single decisions, in random bases', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase(), ({ model }) => {
        const interviews = randomInterviews(model, 12, 5);
        const ratings = model.alternatives.flatMap((one, alternative) =>
          one.levels.flatMap((level, criterion) => (level < 0 ? [] : [{ alternative, criterion }])),
        );
        const flips = interviews.map((answers) => ratingFlips(decide(model, givenOf(model, answers))));
        const counted = ratings.map(
          (r) =>
            flips.filter((of) => of.some((f) => f.alternative === r.alternative && f.criterion === r.criterion)).length,
        );
        seen += counted.filter((count) => count > 0).length;
        expect(ratingWeights(model, ratings, interviews)).toEqual(counted);
      }),
      { numRuns: 100, seed: 20261126 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});

describe('random interviews', () => {
  const model = handMade(
    { A: ['yes'], B: ['no'] },
    { q: { x: {}, y: {}, z: {} }, 'many*': { one: {}, two: {} }, 'stay<q': { A: { keeps: ['A'] } } },
  );
  const drawn = randomInterviews(model, 2_000, 1).map((answers) => givenOf(model, answers).answers);
  const share = (holds: (answers: (typeof drawn)[number]) => boolean) => drawn.filter(holds).length / drawn.length;

  it('leave each question out half of the time, and take one of its options, all alike', () => {
    expect(share((a) => a.q === undefined)).toBeCloseTo(1 / 2, 1);
    for (const option of ['x', 'y', 'z']) expect(share((a) => a.q?.[0] === option)).toBeCloseTo(1 / 6, 1);
    expect(share((a) => a.many !== undefined && a.many.length !== 1)).toBe(0);
  });

  it('never stay or leave', () => {
    expect(share((a) => a.stay !== undefined)).toBe(0);
  });

  it('are the same for the same seed, and others for another', () => {
    const by = (seed: number) => randomInterviews(model, 20, seed).map((answers) => givenOf(model, answers));
    expect(by(1)).toEqual(by(1));
    expect(by(1)).not.toEqual(by(2));
  });
});
