import type { Model } from '../../model.ts';
import { tieTolerance } from '../../tolerances.ts';
import { isEligible } from '../../weighing/excluding/is-eligible.ts';
import { scoreAlternative } from '../../weighing/score-alternative.ts';
import type { Weighing } from '../../weighing/weighing.ts';
import { atLevel } from './at-level.ts';

/** Who would share rank 1, in the order of the model, if one alternative stood at another level of a criterion. */
export type FirstsAtLevel = (alternative: number, criterion: number, level: number) => number[];

/**
 * Made once for a weighing. What another level changes is the score of one alternative, and whether it is eligible: these
 * two the engine works out again, and all others stand as they stood. The same as to weigh the whole model anew.
 */
export function firstsAtLevelOf({ questions, alternatives, criteria }: Model, weighing: Weighing): FirstsAtLevel {
  const { scores } = weighing;
  // what is scored again is written here, and the weighing stays as it is
  const trial: Weighing = { ...weighing, scores: scores.slice(), lows: scores.slice(), highs: scores.slice() };
  return (alternative, criterion, level) => {
    const changed = atLevel(alternatives[alternative]!, criteria, criterion, level);
    scoreAlternative(changed, alternative, trial);
    const score = isEligible(questions, changed, alternative, trial)
      ? trial.scores[alternative]!
      : Number.NEGATIVE_INFINITY;
    const others = bestBeside(alternative, weighing);
    const best = others.reduce((most, a) => Math.max(most, scores[a]!), score);
    const firsts = others.filter((a) => best - scores[a]! <= tieTolerance);
    if (best > Number.NEGATIVE_INFINITY && best - score <= tieTolerance) firsts.push(alternative);
    return firsts.sort((a, b) => a - b);
  };
}

/** Those among whom the best of all others is, and whoever is equal to it: equal ones stand in the order of the model. */
function bestBeside(alternative: number, { order, eligibleCount, scores }: Weighing): number[] {
  const best: number[] = [];
  for (let place = 0; place < eligibleCount; place++) {
    const a = order[place]!;
    if (best.length > 0 && scores[a]! < scores[best[0]!]! - 3 * tieTolerance) break;
    if (a !== alternative) best.push(a);
  }
  return best;
}
