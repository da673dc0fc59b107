import type { Decision } from '../decide.ts';
import { leadTolerance } from '../tolerances.ts';
import { firstsOf, rankAnswers } from '../weighing/rank-answers.ts';
import { type AnswerChange, withChanges } from './answer-change.ts';
import { type AnswerTrial, answerTrial, leadAfter, leadOf } from './answer-trial.ts';

/** The fewest changed answers that put a rival first. */
export interface AnswerFlip {
  readonly rival: number;
  readonly changes: readonly AnswerChange[];
}
/** Pairs are tried one by one only up to so many. */
const mostPairs = 20_000;

/**
 * For each alternative that is not alone at rank 1: the fewest of the given answers, each changed to another option or
 * withdrawn, that put it there. All single changes are tried; beyond them the change that gains most is taken, one after
 * the other, which is exact against one rival, since answers add up; several rivals, requirements or answers that depend
 * on each other spoil that, so all pairs are tried before more than two are named. Whatever is given has been ranked again
 * from the answers.
 */
export function answerFlips({ model, given, ranking }: Decision): AnswerFlip[] {
  const trial = answerTrial(model, given);
  const [first, ...others] = firstsOf(ranking);
  return model.alternatives.flatMap((_, rival): AnswerFlip[] => {
    if (rival === first && others.length === 0) return [];
    const found = fewest(trial, rival);
    return found === undefined ? [] : [{ rival, changes: found.map((i) => trial.possible[i]!) }];
  });
}

function fewest(trial: AnswerTrial, rival: number): number[] | undefined {
  const { possible } = trial;
  const holds = (changes: readonly number[]) => isFirst(trial, changes, rival);
  const single = bestSingle(trial, rival);
  if (single !== undefined && holds([single])) return [single];
  const greedy = greedily(trial, rival);
  const taken = greedy !== undefined && holds(greedy) ? greedy : undefined;
  if (taken?.length === 2 || (possible.length * (possible.length - 1)) / 2 > mostPairs) return taken;
  return bestPair(trial, rival, holds) ?? taken;
}

/** The single change after which the rival leads by most. Another option is preferred: an answer is seldom taken back. */
function bestSingle({ possible, alone }: AnswerTrial, rival: number): number | undefined {
  let best: number | undefined;
  let most = leadTolerance;
  let withdrawn = true;
  for (let i = 0; i < possible.length; i++) {
    const lead = leadOf(alone[i]!, rival);
    const withdraws = possible[i]!.to === null;
    if (lead <= leadTolerance || (withdraws && !withdrawn)) continue;
    if (withdraws === withdrawn && lead <= most) continue;
    best = i;
    most = lead;
    withdrawn = withdraws;
  }
  return best;
}

/** Always the change that leaves the rival's lead over its strongest opponent largest, until it leads. */
function greedily(trial: AnswerTrial, rival: number): number[] | undefined {
  const lead = (changes: readonly number[]) => leadAfter(trial, changes, rival);
  let taken: number[] = [];
  let reached = lead(taken);
  while (reached <= leadTolerance) {
    let best: number | undefined;
    for (const [i, { question }] of trial.possible.entries()) {
      if (taken.some((t) => trial.possible[t]!.question === question)) continue;
      const after = lead([...taken, i]);
      if (after <= reached + leadTolerance) continue;
      best = i;
      reached = after;
    }
    if (best === undefined) return undefined;
    taken = [...taken, best];
  }
  // a change that a later one made superfluous is not one of the fewest
  for (const change of taken) {
    const without = taken.filter((t) => t !== change);
    if (lead(without) > leadTolerance) taken = without;
  }
  return taken;
}

function bestPair(
  trial: AnswerTrial,
  rival: number,
  holds: (changes: readonly number[]) => boolean,
): number[] | undefined {
  const { possible } = trial;
  let best: number[] | undefined;
  let most = leadTolerance;
  for (let i = 0; i < possible.length; i++) {
    for (let j = i + 1; j < possible.length; j++) {
      if (possible[i]!.question === possible[j]!.question) continue;
      const pair = [i, j];
      const reached = leadAfter(trial, pair, rival);
      if (reached > most + leadTolerance && holds(pair)) {
        best = pair;
        most = reached;
      }
    }
  }
  return best;
}

/** Ranked again from the changed answers. */
function isFirst({ model, given, possible }: AnswerTrial, changes: readonly number[], alternative: number): boolean {
  const after = withChanges(
    model,
    given,
    changes.map((i) => possible[i]!),
  );
  const firsts = firstsOf(rankAnswers(model, after).ranking);
  return firsts.length === 1 && firsts[0] === alternative;
}
