import { leastGap } from './least-gap.ts';
import type { Model, Screened } from './model.ts';
import type { Standing } from './standing.ts';

export interface Proof {
  /** No answer to an unanswered question could change who is first. */
  readonly decided: boolean;
  /** Unanswered questions that could still change it, in the order of the model; none where it is decided. */
  readonly couldStillChange: readonly number[];
}

/** Points are sums of a few halves and thirds: a lead below this is rounding. */
const tolerance = 1e-9;

/**
 * Whether who is first is proved. It is where each first keeps its lead over every other eligible alternative in every
 * completion (`leastGap`) and no unanswered option excludes a first; or where no unanswered question matters any more
 * among the alternatives that can still win. `firsts` are the alternatives at rank 1.
 */
export function prove(model: Model, standing: Standing, { eligible }: Screened, firsts: readonly number[]): Proof {
  if (eligible.length === 0) return { decided: true, couldStillChange: [] };
  const open = model.questions.flatMap((_, q) => (standing.chosen[q]!.length === 0 ? [q] : []));
  const excludable = new Set(eligible.filter((a) => open.some((q) => couldExclude(model, q, a))));
  const winners = eligible.filter((i) =>
    eligible.every((j) => j === i || excludable.has(j) || -leastGap(model, standing, j, i) >= -tolerance),
  );
  const relevant = open.filter(
    (q) =>
      winners.some((a) => couldExclude(model, q, a)) ||
      winners.some((i) => winners.some((j) => i < j && separates(model, standing, q, i, j))),
  );
  const [first] = firsts;
  const rivals = eligible.filter((a) => a !== first);
  const led =
    firsts.length === 1 &&
    !excludable.has(first!) &&
    rivals.every((r) => leastGap(model, standing, first!, r) > tolerance);
  const decided = led || relevant.length === 0;
  return { decided, couldStillChange: decided ? [] : relevant };
}

/** Whether some option of a question states a requirement that an alternative is known not to meet. */
export function couldExclude(model: Model, question: number, alternative: number): boolean {
  const { levels } = model.alternatives[alternative]!;
  return model.questions[question]!.options.some((o) =>
    o.requires.some((r) => levels[r.criterion]! >= 0 && levels[r.criterion]! < r.level),
  );
}

/** Whether some answer to an unanswered question, alone or beside others, moves the lead of one alternative over another. */
function separates(model: Model, standing: Standing, question: number, i: number, j: number): boolean {
  const { options, dependsOn, dependents } = model.questions[question]!;
  const differs = (pull: Float64Array) => Math.abs(pull[i]! - pull[j]!) > tolerance;
  const beside = dependsOn < 0 ? [] : standing.chosen[dependsOn]!;
  const possible = (option: number) => beside.length === 0 || beside.includes(option);
  if (options.some((o) => differs(o.pull) || o.given.some((g) => possible(g.option) && differs(g.pull)))) return true;
  return dependents.some((d) => {
    const chosen = standing.chosen[d]!;
    return model.questions[d]!.options.some(
      (o, index) => (chosen.length === 0 || chosen.includes(index)) && o.given.some((g) => differs(g.pull)),
    );
  });
}
