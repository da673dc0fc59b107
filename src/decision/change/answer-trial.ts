import type { GivenAnswers, Model } from '../model.ts';
import type { AnswerChange } from './answer-change.ts';
import { type AnswerWorth, answerWorth, type Worth } from './answer-worth.ts';

/** What trying out other answers needs. Changes are indices of `possible`. */
export interface AnswerTrial {
  readonly model: Model;
  readonly given: GivenAnswers;
  readonly worth: AnswerWorth;
  readonly now: Worth;
  /** Every single change, in the order of the questions; withdrawing an answer comes last. */
  readonly possible: readonly AnswerChange[];
  /** What each of them comes to. */
  readonly alone: readonly Worth[];
}

export function answerTrial(model: Model, given: GivenAnswers): AnswerTrial {
  const worth = answerWorth(model, given);
  const possible: AnswerChange[] = [];
  worth.chosen.forEach((now, question) => {
    if (now.length === 0) return;
    const { options } = model.questions[question]!;
    for (let to = 0; to < options.length; to++) if (now.length > 1 || now[0] !== to) possible.push({ question, to });
    possible.push({ question, to: null });
  });
  const alone = possible.map(({ question, to }) => worth.afterOne(question, to));
  return { model, given, worth, now: worth.after(new Map()), possible, alone };
}

/**
 * How far an alternative is ahead of its strongest eligible opponent after several changes, in points: the sum of what
 * each comes to alone, unless one of their questions depends on another.
 */
export function leadAfter(trial: AnswerTrial, changes: readonly number[], alternative: number): number {
  const { worth, now, possible, alone } = trial;
  if (areLinked(trial, changes))
    return leadOf(worth.after(new Map(changes.map((i) => [possible[i]!.question, possible[i]!.to]))), alternative);
  const sum = (of: 'points' | 'misses', a: number) => {
    let total = now[of][a]!;
    for (const i of changes) total += alone[i]![of][a]! - now[of][a]!;
    return total;
  };
  let strongest = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < now.points.length; a++)
    if (a !== alternative && sum('misses', a) === 0) strongest = Math.max(strongest, sum('points', a));
  return leadOver(strongest, sum('points', alternative), sum('misses', alternative));
}

export function leadOf({ points, misses }: Worth, alternative: number): number {
  let strongest = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < points.length; a++)
    if (a !== alternative && misses[a] === 0) strongest = Math.max(strongest, points[a]!);
  return leadOver(strongest, points[alternative]!, misses[alternative]!);
}

/** Below any sum of points: an alternative that misses a requirement has to be let in before points can matter. */
const excluded = -1e6;

function leadOver(strongest: number, own: number, misses: number): number {
  // with nobody left to be ahead of, the only one eligible is first with any number of points
  const lead = strongest === Number.NEGATIVE_INFINITY ? Math.max(1, own) : own - strongest;
  return misses > 0 ? excluded * misses + Math.min(0, lead) : lead;
}

function areLinked({ model, possible }: AnswerTrial, changes: readonly number[]): boolean {
  for (const i of changes) {
    const { dependsOn } = model.questions[possible[i]!.question]!;
    if (dependsOn < 0) continue;
    for (const j of changes) if (possible[j]!.question === dependsOn) return true;
  }
  return false;
}
