import type { Decision } from '../decide.ts';
import type { Model } from '../model.ts';
import { leadTolerance } from '../tolerances.ts';
import { type AnswerTable, tabulate } from '../weighing/answer-table.ts';
import { bindsByName } from '../weighing/binds-by-name.ts';
import { type Weigher, weigherOf } from '../weighing/weigher.ts';
import { emptyWeighing, type Weighing } from '../weighing/weighing.ts';
import type { AnswerChange } from './answer-change.ts';
import { isPreference } from './is-preference.ts';

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
 * withdrawn, that put it there alone. Facts are left as they are. All single changes are tried, then all pairs that could help
 * anybody who is left; each is ranked by the engine. Of several the one that leaves the rival furthest ahead; an
 * answer is seldom taken back, so one that changes comes first.
 */
export function answerFlips({ model, given, weighing }: Decision): AnswerFlip[] {
  const { order, firsts, total, scores } = weighing;
  const trial = trialOf(model, tabulate(model, given));
  const found = new Map<number, Found>();
  const alone: Float64Array[] = [];
  const excludes: boolean[] = [];
  for (const change of trial.possible) {
    const after = trial.after([change]);
    keepBest(found, [change], after);
    alone.push(after.scores.map((score, a) => score * after.total - scores[a]! * total));
    excludes.push(trial.binds(change));
  }
  const left = model.alternatives.flatMap((_, a) => ((a === order[0] && firsts === 1) || found.has(a) ? [] : [a]));
  const pairs = new Map<number, Found>();
  const leader = order[0] ?? -1;
  const needed = left.map((a) => (leader < 0 ? 0 : (scores[leader]! - scores[a]!) * total));
  for (let i = 0; i < trial.possible.length; i++) {
    for (let j = i + 1; j < trial.possible.length; j++) {
      const pair = [trial.possible[i]!, trial.possible[j]!];
      if (pair[0]!.question === pair[1]!.question) continue;
      // points add up unless one of the two assumes; then, or where somebody may come or go, it has to be tried
      const free = excludes[i] || excludes[j] || trial.linked(pair[0]!) || trial.linked(pair[1]!);
      const helps = (a: number, k: number) =>
        alone[i]![a]! + alone[j]![a]! - alone[i]![leader]! - alone[j]![leader]! > needed[k]! - leadTolerance;
      if (left.length > 0 && (free || left.some(helps))) keepBest(pairs, pair, trial.after(pair), left);
    }
  }
  return model.alternatives.flatMap((_, rival) => {
    const best = found.get(rival) ?? pairs.get(rival);
    return best === undefined || (rival === order[0] && firsts === 1) ? [] : [{ rival, changes: best.changes }];
  });
}

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
  const one = { changes, lead, withdraws: changes.some((c) => c.to === null) };
  const best = found.get(rival);
  if (best === undefined || (best.withdraws === one.withdraws ? lead > best.lead + leadTolerance : best.withdraws))
    found.set(rival, one);
}

interface Trial {
  /** Every single change, in the order of the questions; withdrawing an answer comes last. */
  readonly possible: readonly AnswerChange[];
  after(changes: readonly AnswerChange[]): Weighing;
  /** Whether the change may put somebody out, or let somebody in. */
  binds(change: AnswerChange): boolean;
  /** Whether what it is worth depends on other answers. */
  linked(change: AnswerChange): boolean;
}

function trialOf(model: Model, table: AnswerTable): Trial {
  const { questions } = model;
  const weigh: Weigher = weigherOf(model);
  const into = emptyWeighing(model);
  const { counts, options, width } = table;
  const possible = questions.flatMap((one, question): AnswerChange[] => {
    // what freedom to choose would bring is told by itself (`if-free.ts`)
    if (!isPreference(one) || counts[question] === 0) return [];
    const now = counts[question] === 1 ? options[question * width]! : -1;
    const others = [...one.options.keys()].filter((to) => to !== now).map((to) => ({ question, to }));
    return [...others, { question, to: null }];
  });
  const acts = (question: number) => questions[question]!.options.some((o) => o.requires.length > 0 || bindsByName(o));
  const binding = questions.map((_, q) => acts(q));
  const profile = questions.findIndex((q) => q.profile);
  return {
    possible,
    after(changes) {
      const before = changes.map(({ question }) => ({ count: counts[question]!, option: options[question * width]! }));
      for (const { question, to } of changes) {
        counts[question] = to === null ? 0 : 1;
        if (to !== null) options[question * width] = to;
      }
      weigh(table, into);
      changes.forEach(({ question }, i) => {
        counts[question] = before[i]!.count;
        options[question * width] = before[i]!.option;
      });
      return into;
    },
    binds: ({ question }) => binding[question]!,
    linked: ({ question }) => question === profile,
  };
}
