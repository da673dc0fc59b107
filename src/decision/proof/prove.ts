import { indicesOf } from '../indices-of.ts';
import type { Model, Screened } from '../model.ts';
import { leadTolerance } from '../tolerances.ts';
import { leastGap } from './least-gap.ts';
import { assumedOf, canExclude, profileStates } from './open-leads.ts';
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
  const open = indicesOf(standing.open).filter((q) => standing.open[q]);
  const excluding = open.filter((q) => model.questions[q]!.excludes.length > 0);
  const mayGo = new Set(
    excluding.flatMap((q) => model.questions[q]!.excludes.filter((a) => canExclude(model, standing, q, a))),
  );
  // who has most is likeliest to keep a lead over somebody
  const staying = eligible.filter((a) => !mayGo.has(a)).sort((a, b) => standing.said[b]! - standing.said[a]!);
  const keepsLead = (j: number, i: number) => leastGap(model, standing, j, i, leadTolerance) > leadTolerance;
  const contenders = eligible.filter((i) => !staying.some((j) => j !== i && keepsLead(j, i)));
  const relevant = open.filter(
    (q) => contenders.some((a) => canExclude(model, standing, q, a)) || separates(model, standing, q, contenders),
  );
  return { decided: relevant.length === 0, couldStillChange: relevant, contenders };
}

/** Whether some answer to an open question, alone or beside others, moves the lead of one of these over another. */
function separates(model: Model, standing: Standing, question: number, alternatives: readonly number[]): boolean {
  const { profile, possible, chosen, factor } = standing;
  const { options } = model.questions[question]!;
  const times = factor[question]!;
  if (question !== profile) {
    return profileStates(standing).some((p) => {
      const assumed = assumedOf(model, standing, p, question);
      return possible[question]!.some((o) => differ(options[o]!.pull, times, assumed, alternatives));
    });
  }
  return possible[question]!.some((o) => {
    const { pull, assumes } = options[o]!;
    const counts = assumes.filter(({ question: owner }) => chosen[owner]!.length === 0);
    return (
      differ(pull, times, undefined, alternatives) || counts.some((one) => differ(one.pull, 1, undefined, alternatives))
    );
  });
}

/** Whether two of some alternatives get different points: what an answer says, less what was assumed until it was given. */
function differ(
  said: readonly number[],
  times: number,
  assumed: readonly number[] | undefined,
  alternatives: readonly number[],
): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < alternatives.length; i++) {
    const a = alternatives[i]!;
    const points = times * said[a]! - (assumed === undefined ? 0 : assumed[a]!);
    if (points < least) least = points;
    if (points > most) most = points;
  }
  return most - least > leadTolerance;
}
