import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstsAtLevelOf } from '../../../../src/decision/change/ratings/firsts-at-level.ts';
import { ratingFlips } from '../../../../src/decision/change/ratings/rating-flips.ts';
import { withLevel } from '../../../../src/decision/change/ratings/with-level.ts';
import { decide } from '../../../../src/decision/decide.ts';
import { firstsOf } from '../../../../src/decision/weighing/rank-answers.ts';
import { firstsAfter } from '../../firsts-after.ts';
import { given, handMade } from '../../hand-made.ts';
import { randomBase } from '../../random-model.ts';

const importance = { c0: 'major', c1: 'normal' } as const;

describe('ratingFlips', () => {
  // of 6 points A has 4 + 0, B 2 + 2: A leads by one level of neither alone, and loses its lead with two
  const asked = { q: { x: { importance } } };

  it('names the rating, both levels, and who would be first', () => {
    const model = handMade({ A: ['yes', 'half'], B: ['half', 'yes'] }, asked);
    // A 4 + 1 = 5, B 2 + 2 = 4; A's c0 at half: 3 against 4; B's c0 at yes: 5 against 6; A's c1 at no: level
    expect(ratingFlips(decide(model, given({ q: 'x' })))).toEqual([
      { alternative: 0, criterion: 0, from: 2, to: 1, firsts: [1] },
      { alternative: 0, criterion: 1, from: 1, to: 0, firsts: [0, 1] },
      { alternative: 1, criterion: 0, from: 1, to: 2, firsts: [1] },
    ]);
  });

  it('is silent where one level cannot change it, and of what is unknown or has no weight', () => {
    const model = handMade({ A: ['yes', 'yes', 'no'], B: ['no', null, 'yes'] }, asked);
    expect(ratingFlips(decide(model, given({ q: 'x' })))).toEqual([]);
  });

  it('sees that a better level lets somebody in, and a worse one puts somebody out', () => {
    const model = handMade(
      { A: ['half', 'yes'], B: ['yes', 'no'] },
      {
        q: { x: { importance: { c1: 'normal' }, requires: { c0: 'yes' } } },
      },
    );
    expect(ratingFlips(decide(model, given({ q: 'x' })))).toEqual([
      { alternative: 0, criterion: 0, from: 1, to: 2, firsts: [0] },
      { alternative: 1, criterion: 0, from: 2, to: 1, firsts: [] },
    ]);
  });

  it('says of every level what the engine says of a model in which it is so', () => {
    let [seen, shared, none] = [0, 0, 0];
    fc.assert(
      fc.property(randomBase({ frameworks: [1, 6], requires: 0.15, belongs: 0.4 }), ({ model, given: answers }) => {
        const firstsAt = firstsAtLevelOf(model, decide(model, answers).weighing);
        model.alternatives.forEach(({ levels: stands }, alternative) => {
          model.criteria.forEach(({ levels }, criterion) => {
            for (const level of levels.keys()) {
              if (stands[criterion]! < 0 || level === stands[criterion]) continue;
              const plain = firstsAfter(withLevel(model, alternative, criterion, level), answers);
              expect(firstsAt(alternative, criterion, level)).toEqual(plain);
              seen++;
              if (plain.length > 1) shared++;
              if (plain.length === 0) none++;
            }
          });
        });
      }),
      { numRuns: 200, seed: 20261127 },
    );
    expect(Math.min(seen / 50, shared, none)).toBeGreaterThan(50);
  });

  it('changes who is first whenever it says so, in random bases', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase(), ({ model, given: answers }) => {
        const decision = decide(model, answers);
        const now = firstsOf(decision.ranking);
        for (const flip of ratingFlips(decision)) {
          seen++;
          expect(Math.abs(flip.to - flip.from)).toBe(1);
          expect(model.alternatives[flip.alternative]!.levels[flip.criterion]).toBe(flip.from);
          expect(flip.firsts).not.toEqual(now);
        }
      }),
      { numRuns: 200, seed: 20261126 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
