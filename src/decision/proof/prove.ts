import type { Model, Screened } from '../model.ts';
import { leadTolerance } from '../tolerances.ts';
import { leastGap } from './least-gap.ts';
import type { Standing } from './standing.ts';

export interface Proof {
  /** No answer to an open question could change who is first. */
  readonly decided: boolean;
  /** Open questions that could still change it, in the order of the model; none where it is decided. */
  readonly couldStillChange: readonly number[];
  /** Alternatives that some completion may put first; those that cannot be first any more are not among them. */
  readonly contenders: readonly number[];
}

/**
 * Whether who is first is proved: where no open question matters any more among the alternatives that can still win. An
 * alternative can where no other is certain to stay eligible and keeps a lead over it in every completion (`leastGap`).
 */
export function prove(model: Model, standing: Standing, { eligible }: Pick<Screened, 'eligible'>): Proof {
  const open = model.questions.flatMap((_, q) => (standing.open[q] ? [q] : []));
  const excludable = new Set(open.flatMap((q) => model.questions[q]!.excludes));
  const contenders = eligible.filter((i) =>
    eligible.every((j) => j === i || excludable.has(j) || leastGap(model, standing, j, i) <= leadTolerance),
  );
  const relevant = open.filter(
    (q) =>
      contenders.some((a) => model.questions[q]!.excludes.includes(a)) ||
      contenders.some((i) => contenders.some((j) => i < j && separates(model, standing, q, i, j))),
  );
  return { decided: relevant.length === 0, couldStillChange: relevant, contenders };
}

/** Whether some answer to an open question, alone or beside others, moves the lead of one alternative over another. */
function separates(model: Model, standing: Standing, question: number, i: number, j: number): boolean {
  const { options, dependsOn, dependents } = model.questions[question]!;
  const differs = (pull: readonly number[]) => Math.abs(pull[i]! - pull[j]!) > leadTolerance;
  // a dependent's extra points count beside the answer that there is, or beside any that may come
  const possible = (option: number) =>
    dependsOn >= 0 && (standing.open[dependsOn]! || standing.chosen[dependsOn]!.includes(option));
  if (options.some((o) => differs(o.pull) || o.given.some((g) => possible(g.option) && differs(g.pull)))) return true;
  return dependents.some((d) => {
    const chosen = standing.chosen[d]!;
    return model.questions[d]!.options.some(
      (o, index) => (standing.open[d]! || chosen.includes(index)) && o.given.some((g) => differs(g.pull)),
    );
  });
}
