import { answersIn } from '../../../decision/answers-in.ts';
import type { Basis } from '../../../decision/basis.ts';
import { type Decision, decide } from '../../../decision/decide.ts';
import type { Model } from '../../../decision/model.ts';
import { firstsOf } from '../../../decision/weighing/rank-answers.ts';
import type { Text } from '../../../knowledge/knowledge.ts';

/** What another base makes of the same answers. */
export interface SecondOpinion {
  readonly basis: Pick<Basis, 'id' | 'asOf' | 'hash'>;
  readonly verdict: Decision['verdict'];
  /** Frameworks at rank 1. */
  readonly first: readonly { readonly id: string; readonly name: string }[];
  /** Both bases put the same framework, or the same frameworks, first. */
  readonly agrees: boolean;
  /** Where they do not agree: by which criteria the other base decides, the two strongest. */
  readonly because: readonly Text[];
}

/**
 * What another base makes of the answers behind a decision: of the steps of `decide` those that this takes. Questions and
 * options that it does not have are left out; null where nothing was answered that tells frameworks apart.
 */
export function secondOpinionOf(
  decision: Decision,
  { model, alternatives, criteria, ...base }: Basis,
): SecondOpinion | null {
  const { weights, requirements } = decision.preferences;
  if (requirements.length === 0 && weights.every((w) => w === 0)) return null;
  const other = decide(model, answersIn(model, decision.given), decision.certainty);
  const first = firstsOf(other.ranking).map((a) => ({ id: model.alternatives[a]!.id, name: alternatives[a]! }));
  const mine = firstsOf(decision.ranking).map((a) => decision.model.alternatives[a]!.id);
  const agrees = first.length === mine.length && first.every(({ id }) => mine.includes(id));
  const strongest = agrees
    ? []
    : other.reasons
        .flatMap((r) =>
          r.code === 'EXCLUDED_BY_REQUIREMENT' || (r.code === 'ADVANTAGE' && isKnown(model, r)) ? [r.criterion] : [],
        )
        .slice(0, 2);
  return {
    basis: { id: base.id, asOf: base.asOf, hash: base.hash },
    verdict: other.verdict,
    first,
    agrees,
    because: strongest.map((c) => criteria[c]!),
  };
}

/** What is not known of somebody is no argument for it. */
const isKnown = ({ alternatives }: Model, { alternative, criterion }: { alternative: number; criterion: number }) =>
  alternatives[alternative]!.levels[criterion]! >= 0;
