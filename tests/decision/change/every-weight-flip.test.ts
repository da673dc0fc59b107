import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyWeightFlip } from '../../../src/decision/change/every-weight-flip.ts';
import { decide } from '../../../src/decision/decide.ts';
import type { Model } from '../../../src/decision/model.ts';
import { firstsOf } from '../../../src/decision/weighing/rank-answers.ts';
import { given, handMade } from '../hand-made.ts';
import { randomBase } from '../random-model.ts';

const runs = { numRuns: 500, seed: 20261123 };

/** The alternatives of the ranking that are best under other weights. */
function bestUnder(model: Model, alternatives: readonly number[], weights: Float64Array, tolerance = 1e-9): number[] {
  const scores = alternatives.map((a) => weights.reduce((sum, w, c) => sum + w * model.alternatives[a]!.values[c]!, 0));
  const best = Math.max(...scores);
  return alternatives.filter((_, i) => scores[i]! >= best - tolerance);
}

/** The weights with one importance multiplied. */
function multiplied(importance: Float64Array, criterion: number, factor: number): Float64Array {
  const points = importance.map((p, c) => (c === criterion ? p * factor : p));
  const total = points.reduce((a, b) => a + b, 0);
  return points.map((p) => p / total);
}

describe('everyWeightFlip', () => {
  // A leads by c0, B by c1 and c2: more of either or less of c0 puts B level
  const model = (b: readonly ['half' | 'yes', 'half' | 'yes']) =>
    handMade(
      { A: ['yes', 'no', 'no'], B: ['no', ...b] },
      {
        q: { x: { importance: { c0: 'major', c1: 'minor', c2: 'minor' } } },
      },
    );
  const singles = (of: Model) =>
    everyWeightFlip(decide(of, given({ q: 'x' }))).flatMap((f) =>
      f.criterion === null ? [] : [[f.criterion, f.factor]],
    );

  test('the least change of importance comes first, twice as much being as far as half as much', () => {
    // of 6 points A has 4 and B 1 + 0.5: c0 down to 1.5, c1 up to 3.5, c2 up to 6
    expect(singles(model(['yes', 'half']))).toEqual([
      [0, expect.closeTo(1.5 / 4, 9)],
      [1, expect.closeTo(3.5, 9)],
      [2, expect.closeTo(6, 9)],
    ]);
    expect(singles(model(['half', 'yes']))).toEqual([
      [0, expect.closeTo(1.5 / 4, 9)],
      [2, expect.closeTo(3.5, 9)],
      [1, expect.closeTo(6, 9)],
    ]);
  });

  test('equal changes stand in the order of the base', () => {
    expect(singles(model(['half', 'half'])).map(([criterion]) => criterion)).toEqual([0, 1, 2]);
  });

  test('a criterion that alone has weight has none to be weighed against', () => {
    const alone = handMade({ A: ['yes'], B: ['no'] }, { q: { x: { importance: { c0: 'minor' } } } });
    expect(everyWeightFlip(decide(alone, given({ q: 'x' })))).toEqual([]);
  });

  test('one weight: level with the first at the flip, first of all just beyond it and not just before', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase({ frameworks: [2, 4] }), ({ model, given }) => {
        const decision = decide(model, given);
        const alternatives = decision.ranking.map((r) => r.alternative);
        const { importance } = decision.preferences;
        for (const { rival, criterion, factor, weights, distance } of everyWeightFlip(decision)) {
          if (criterion === null) continue;
          seen += 1;
          const level = multiplied(importance, criterion, factor!);
          level.forEach((w, c) => {
            expect(w).toBeCloseTo(weights[c]!, 9);
          });
          const moved = weights.reduce((sum, w, c) => sum + Math.abs(w - decision.preferences.weights[c]!), 0);
          expect(moved).toBeCloseTo(distance, 9);
          expect(bestUnder(model, alternatives, level)).toContain(rival);
          const beyond = factor! > 1 ? factor! * 1.0001 : factor! * 0.9999;
          const before = factor! > 1 ? factor! * 0.9999 : factor! * 1.0001;
          expect(bestUnder(model, alternatives, multiplied(importance, criterion, beyond), 1e-12)).toEqual([rival]);
          expect(bestUnder(model, alternatives, multiplied(importance, criterion, before), 1e-12)).not.toContain(rival);
        }
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(300);
  });

  test('none is missed, and none is nearer', () => {
    fc.assert(
      fc.property(randomBase({ frameworks: [2, 4], unknown: 0 }), ({ model, given }) => {
        const decision = decide(model, given);
        if (firstsOf(decision.ranking).length !== 1) return;
        const flips = everyWeightFlip(decision);
        const alternatives = decision.ranking.map((r) => r.alternative);
        const { importance } = decision.preferences;
        const amiss: { rival: number; criterion: number; factor: number }[] = [];
        importance.forEach((points, criterion) => {
          if (points === 0) return;
          // a grid over factors, none of which should put a rival first nearer than its flip
          for (let step = -60; step <= 60; step++) {
            const factor = 1.11 ** step;
            const best = bestUnder(model, alternatives, multiplied(importance, criterion, factor), 1e-7);
            if (best.length !== 1 || best[0] === alternatives[0]) continue;
            const flip = flips.find((f) => f.rival === best[0] && f.criterion === criterion);
            const isNearer = (than: number) =>
              factor > 1 === than > 1 && Math.abs(Math.log(factor)) < Math.abs(Math.log(than)) - 1e-6;
            if (flip === undefined || isNearer(flip.factor!)) amiss.push({ rival: best[0]!, criterion, factor });
          }
        });
        expect(amiss).toEqual([]);
      }),
      { ...runs, numRuns: 200 },
    );
  });

  test('all weights at once: nothing exactly for those whom the first dominates; never farther than one weight', () => {
    fc.assert(
      fc.property(randomBase(), ({ model, given }) => {
        const decision = decide(model, given);
        const flips = everyWeightFlip(decision);
        const firsts = firstsOf(decision.ranking);
        if (firsts.length !== 1) {
          expect(flips).toEqual([]);
          return;
        }
        const [first] = firsts;
        for (const { alternative: rival } of decision.ranking.slice(1)) {
          const of = flips.filter((f) => f.rival === rival);
          const behind = decision.preferences.weights.every(
            (w, c) => w === 0 || model.alternatives[rival]!.values[c]! <= model.alternatives[first!]!.values[c]!,
          );
          expect(of.length > 0).toBe(!behind);
          if (behind) continue;
          expect(of[0]!.criterion).toBeNull();
          expect(of[0]!.distance).toBeGreaterThan(0);
          expect(of[0]!.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          const gap = of[0]!.weights.reduce(
            (sum, w, c) => sum + w * (model.alternatives[first!]!.values[c]! - model.alternatives[rival]!.values[c]!),
            0,
          );
          expect(gap).toBeCloseTo(0, 9);
          for (const flip of of.slice(1)) expect(flip.distance).toBeGreaterThanOrEqual(of[0]!.distance - 1e-9);
        }
      }),
      runs,
    );
  });
});
