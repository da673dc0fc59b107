import type { Decision } from '../../decide.ts';
import { leadTolerance } from '../../tolerances.ts';
import { tabulate } from '../../weighing/answer-table.ts';
import type { Weighing } from '../../weighing/weighing.ts';
import type { AnswerChange } from './answer-change.ts';
import { pairsOutlookOf } from './pairs-outlook.ts';
import { trialOf } from './trial.ts';

/** The fewest changed answers that put a rival first. */
export interface AnswerFlip {
  readonly rival: number;
  /** One or two: what takes more is no advice. */
  readonly changes: readonly AnswerChange[];
}

/** What a change, or two, come to. */
interface Found {
  readonly changes: readonly AnswerChange[];
  /** How far the rival is ahead, in points. */
  readonly lead: number;
  readonly withdraws: boolean;
}

/**
 * For each alternative that is not alone at rank 1: one of the given answers, or else two, changed to another option or
 * withdrawn, that put it there alone. Facts are left as they are. All single changes are tried, then all pairs of which it
 * is not certain beforehand that they bring nothing; each is ranked by the engine. Of several the one that leaves the
 * rival furthest ahead; an answer is seldom taken back, so one that changes comes first.
 */
export function answerFlips({ model, given, weighing }: Decision): AnswerFlip[] {
  const { order, firsts } = weighing;
  const table = tabulate(model, given);
  const trial = trialOf(model, table);
  const found = new Map<number, Found>();
  const outlook = pairsOutlookOf(model, table, weighing);
  for (const change of trial.possible) {
    const after = trial.after([change]);
    keepBest(found, [change], after);
    outlook.add(change, after);
  }
  const left = model.alternatives.flatMap((_, a) => ((a === order[0] && firsts === 1) || found.has(a) ? [] : [a]));
  const pairs = new Map<number, Found>();
  outlook.eachPair(left, (changes, { first, lead }) => {
    const best = first === undefined ? undefined : pairs.get(first);
    if (best !== undefined && !isBetter(best, lead, withdraws(changes))) return;
    keepBest(pairs, changes, trial.after(changes), left);
  });
  return model.alternatives.flatMap((_, rival) => {
    const best = found.get(rival) ?? pairs.get(rival);
    return best === undefined || (rival === order[0] && firsts === 1) ? [] : [{ rival, changes: best.changes }];
  });
}

const withdraws = (changes: readonly AnswerChange[]): boolean => changes.some((c) => c.to === null);

/** Whether changes that leave the rival so far ahead are better than the best so far. */
const isBetter = (best: Found, lead: number, withdrawing: boolean): boolean =>
  best.withdraws === withdrawing ? lead > best.lead + leadTolerance : best.withdraws;

function keepBest(
  found: Map<number, Found>,
  changes: readonly AnswerChange[],
  { order, firsts, eligibleCount, scores, total }: Weighing,
  wanted?: readonly number[],
): void {
  const rival = order[0]!;
  if (firsts !== 1 || (wanted !== undefined && !wanted.includes(rival))) return;
  // with nobody left to be ahead of, the only one eligible is first with any number of points
  const lead = eligibleCount === 1 ? Number.POSITIVE_INFINITY : (scores[rival]! - scores[order[1]!]!) * total;
  const one = { changes, lead, withdraws: withdraws(changes) };
  const best = found.get(rival);
  if (best === undefined || isBetter(best, lead, one.withdraws)) found.set(rival, one);
}
