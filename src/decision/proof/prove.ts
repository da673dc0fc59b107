import type { Model, Screened } from '../model.ts';
import { leadTolerance } from '../tolerances.ts';
import { leastGap } from './least-gap.ts';
import { assumedLead, canExclude, profileStates, saidLead } from './open-leads.ts';
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
  const excludable = new Set(eligible.filter((a) => open.some((q) => canExclude(model, standing, q, a))));
  const contenders = eligible.filter((i) =>
    eligible.every((j) => j === i || excludable.has(j) || leastGap(model, standing, j, i) <= leadTolerance),
  );
  const relevant = open.filter(
    (q) =>
      contenders.some((a) => canExclude(model, standing, q, a)) ||
      contenders.some((i) => contenders.some((j) => i < j && separates(model, standing, q, i, j))),
  );
  return { decided: relevant.length === 0, couldStillChange: relevant, contenders };
}

/** Whether some answer to an open question, alone or beside others, moves the lead of one alternative over another. */
function separates(model: Model, standing: Standing, question: number, i: number, j: number): boolean {
  const { profile, possible, chosen } = standing;
  const differs = (lead: number) => Math.abs(lead) > leadTolerance;
  const said = (o: number) => saidLead(model, standing, question, o, i, j);
  if (question !== profile) {
    return profileStates(standing).some((p) => {
      const assumed = assumedLead(model, standing, p, question, i, j);
      return possible[question]!.some((o) => differs(said(o) - assumed));
    });
  }
  return possible[question]!.some(
    (o) =>
      differs(said(o)) ||
      model.questions[question]!.options[o]!.assumes.some(
        ({ question: owner, pull }) => chosen[owner]!.length === 0 && differs(pull[i]! - pull[j]!),
      ),
  );
}
