import type { Basis } from '../../decision/basis.ts';
import { type Decision, verdictOf } from '../../decision/decide.ts';
import { explain } from '../../decision/explain.ts';
import type { GivenAnswers, Model } from '../../decision/model.ts';
import { prove } from '../../decision/proof/prove.ts';
import { standingOf } from '../../decision/proof/standing.ts';
import { firstsOf, rankAnswers } from '../../decision/weighing/rank-answers.ts';
import type { Text } from '../../knowledge/knowledge.ts';

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
  const given = shared(decision.given, model);
  const ranked = rankAnswers(model, given);
  const { preferences, screened, ranking } = ranked;
  const firsts = firstsOf(ranking);
  const isDecided = () => prove(model, standingOf(model, given), screened).decided;
  const first = firsts.map((a) => ({ id: model.alternatives[a]!.id, name: alternatives[a]! }));
  const mine = firstsOf(decision.ranking).map((a) => decision.model.alternatives[a]!.id);
  const agrees = first.length === mine.length && first.every(({ id }) => mine.includes(id));
  const strongest = agrees
    ? []
    : explain(model, preferences, screened, ranking)
        .filter((r) => r.code === 'ADVANTAGE' || r.code === 'EXCLUDED_BY_REQUIREMENT')
        .slice(0, 2);
  return {
    basis: { id: base.id, asOf: base.asOf, hash: base.hash },
    verdict: verdictOf(model, ranked, decision.certainty, isDecided),
    first,
    agrees,
    because: strongest.map((r) => criteria[r.criterion]!),
  };
}

function shared({ answers, priorities }: GivenAnswers, { questions }: Model): GivenAnswers {
  const kept = questions.flatMap(({ id, several, options }) => {
    if (!Object.hasOwn(answers, id)) return [];
    const chosen = answers[id]!.filter((option) => options.some((o) => o.id === option));
    return chosen.length === 0 || (chosen.length > 1 && !several) ? [] : [[id, chosen] as const];
  });
  const asked = new Set(kept.map(([id]) => id));
  return { answers: Object.fromEntries(kept), priorities: priorities.filter((id) => asked.has(id)) };
}
