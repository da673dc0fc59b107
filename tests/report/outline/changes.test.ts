import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyWeightFlip } from '../../../src/decision/change/every-weight-flip.ts';
import { decide } from '../../../src/decision/decide.ts';
import { firstsOf } from '../../../src/decision/weighing/rank-answers.ts';
import { weightChange } from '../../../src/report/outline/changes/changes.ts';
import { indexKnowledge } from '../../../src/report/outline/cited/knowledge-index.ts';
import { findingText } from '../../../src/report/words/findings.ts';
import { randomBase } from '../../decision/random-model.ts';

const words: Readonly<Record<string, number>> = { half: 0.5, twice: 2, 'three times': 3, 'four times': 4 };

/** The factor that a condition names, and on which side of it the rival leads; 0 where it says "did not matter". */
function read(condition: string): { factor: number; more: boolean } {
  if (condition.endsWith(' did not matter')) return { factor: 0, more: false };
  if (condition.endsWith(' than now')) return { factor: 1, more: condition.includes(' more ') };
  const [, side, amount] = /mattered (more|less) than (.*) as much$/.exec(condition)!;
  return { factor: words[amount!] ?? Number(amount!.replace(' times', '')), more: side === 'more' };
}

describe('a flip of one weight', () => {
  test('as printed, rounding included, it suffices: beyond the printed factor the rival leads', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase({ frameworks: [2, 4] }), ({ knowledge, model, given }) => {
        const decision = decide(model, given);
        if (firstsOf(decision.ranking).length !== 1) return;
        const view = { decision, index: indexKnowledge(knowledge), language: 'en' as const };
        for (const flip of everyWeightFlip(decision)) {
          if (flip.criterion === null) continue;
          seen += 1;
          const { factor, more } = read(
            / would lead (if .*)\.$/.exec(findingText(weightChange(flip, view), 'en'))![1]!,
          );
          expect(Number.isFinite(factor)).toBe(true);
          expect(more).toBe(flip.factor! > 1);
          // never understated, and not overstated by more than a tenth (a whole from ten on)
          if (more) expect(factor).toBeGreaterThanOrEqual(flip.factor! - 1e-6);
          else expect(factor).toBeLessThanOrEqual(flip.factor! + 1e-6);
          expect(Math.abs(factor - flip.factor!)).toBeLessThanOrEqual(factor >= 10 ? 1 : 0.1 + 1e-9);
          const beyond = more ? factor * (1 + 1e-6) : factor * (1 - 1e-6);
          const score = (a: number) =>
            decision.preferences.importance.reduce(
              (sum, p, c) => sum + p * (c === flip.criterion ? beyond : 1) * model.alternatives[a]!.values[c]!,
              0,
            );
          for (const { alternative } of decision.ranking)
            if (alternative !== flip.rival)
              expect(score(flip.rival)).toBeGreaterThanOrEqual(score(alternative) - 1e-12);
        }
      }),
      { numRuns: 500, seed: 20261123 },
    );
    expect(seen).toBeGreaterThan(300);
  });
});
