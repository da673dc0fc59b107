import { buildModel } from '../decision/build-model.ts';
import { type Decision, decide } from '../decision/decide.ts';
import type { GivenAnswers } from '../decision/model.ts';
import type { Basis } from '../knowledge/basis.ts';
import type { Text } from '../knowledge/knowledge.ts';

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
 * What another base makes of the answers behind a decision. Questions and options that it does not have are left out; null
 * where nothing was answered that tells frameworks apart. Exact indices only.
 */
export function secondOpinionOf(decision: Decision, basis: Basis): SecondOpinion | null {
  const { weights, requirements } = decision.preferences;
  if (requirements.length === 0 && weights.every((w) => w === 0)) return null;
  const given = shared(decision.given, basis);
  const on = (base: Basis) => decide(buildModel(base), given, decision.certainty);
  // open questions tell only whether a clear verdict is decided, and there are many of them
  const quick = on(answered(basis, given));
  const second = quick.verdict === 'clear' ? on(basis) : quick;
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

/** The base with the answered questions only, and those that they depend on. */
function answered(basis: Basis, { answers }: GivenAnswers): Basis {
  const asked = basis.questions.filter((q) => Object.hasOwn(answers, q.id));
  const needed = new Set(
    asked.flatMap((q) => [q.id, ...q.options.flatMap((o) => (o.given ?? []).flatMap((g) => Object.keys(g.answer)))]),
  );
  return { ...basis, questions: basis.questions.filter((q) => needed.has(q.id)) };
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
