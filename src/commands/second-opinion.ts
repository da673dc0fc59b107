import { buildModel } from '../decision/build-model.ts';
import { type Decision, decide } from '../decision/decide.ts';
import type { GivenAnswers } from '../decision/model.ts';
import type { Basis } from '../knowledge/basis.ts';
import type { Knowledge, Text } from '../knowledge/knowledge.ts';
import { isShipped, loadShippedBasis } from '../knowledge/shipped-knowledge.ts';

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
 * Asks the base that says what became of this one. Questions and options that it does not have are left out; null where
 * there is no such base, or nothing was answered that tells frameworks apart. Exact indices only.
 */
export function secondOpinion(decision: Decision, knowledge: Knowledge): SecondOpinion | null {
  const other = knowledge.since?.knowledge;
  const { weights, requirements } = decision.preferences;
  if (other === undefined || !isShipped(other) || (requirements.length === 0 && weights.every((w) => w === 0)))
    return null;
  const basis = loadShippedBasis(other);
  const second = decide(buildModel(basis), shared(decision.given, basis), decision.certainty);
  const idsOf = ({ model, ranking }: Decision) =>
    ranking.filter((r) => r.rank === 1).map((r) => model.alternatives[r.alternative]!.id);
  const first = idsOf(second);
  const mine = idsOf(decision);
  const agrees = first.length === mine.length && first.every((id) => mine.includes(id));
  const strongest = second.reasons
    .filter((r) => r.code === 'ADVANTAGE' || r.code === 'EXCLUDED_BY_REQUIREMENT')
    .slice(0, 2);
  return {
    basis: { id: basis.id, asOf: basis.asOf, hash: basis.hash },
    verdict: second.verdict,
    first: first.map((id) => ({ id, name: basis.frameworks.find((f) => f.id === id)!.name })),
    agrees,
    because: agrees ? [] : strongest.map((r) => basis.criteria[r.criterion]!.name),
  };
}

function shared({ answers, priorities }: GivenAnswers, { questions }: Basis): GivenAnswers {
  const kept = questions.flatMap((question) => {
    if (!Object.hasOwn(answers, question.id)) return [];
    const options = answers[question.id]!.filter((id) => question.options.some((o) => o.id === id));
    return options.length === 0 || (options.length > 1 && !question.several) ? [] : [[question.id, options] as const];
  });
  const asked = new Set(kept.map(([id]) => id));
  return { answers: Object.fromEntries(kept), priorities: priorities.filter((id) => asked.has(id)) };
}
