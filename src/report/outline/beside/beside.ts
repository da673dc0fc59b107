import type { Basis } from '../../../decision/basis.ts';
import { carriedAnswers } from '../../../decision/carried-answers.ts';
import { type Decision, decide } from '../../../decision/decide.ts';
import type { GivenAnswers } from '../../../decision/model.ts';
import { firstsOf } from '../../../decision/weighing/rank-answers.ts';
import type { Beside, Text } from '../../../knowledge/knowledge.ts';

/** What another base, which is about something else, answers from the same answers. */
export interface BesideView {
  readonly asks: Text;
  readonly basis: Pick<Basis, 'id' | 'asOf' | 'hash'>;
  /** What it was told. */
  readonly given: GivenAnswers;
  /** Of that, the question that was answered by who is first here. */
  readonly answeredByFirst: string | null;
  readonly verdict: Decision['verdict'];
  /** At rank 1. */
  readonly first: readonly { readonly id: string; readonly name: string }[];
  /** What speaks for the first: the strongest criteria. */
  readonly because: readonly { readonly id: string; readonly name: Text }[];
  /** What others were excluded by, and how many of how many. */
  readonly excluded: { readonly count: number; readonly of: number; readonly by: readonly Text[] };
}

/** Decides by the other base; null where nothing that was said tells anybody apart there. */
export function besideOf(decision: Decision, beside: Beside, basis: Basis): BesideView | null {
  const { model, alternatives, criteria, id, asOf, hash } = basis;
  const { given, answeredByFirst } = carriedAnswers(decision, beside, model);
  const other = decide(model, given, decision.certainty);
  const { requirements, from } = other.preferences;
  if (requirements.length === 0 && from.flat().every((f) => f.assumed)) return null;
  // of several at the top none is spoken for
  const reasons = other.verdict === 'tie' ? [] : other.reasons;
  const speaking = reasons.flatMap((r) =>
    (r.code === 'ADVANTAGE' || r.code === 'CONTRIBUTION') &&
    model.alternatives[r.alternative]!.levels[r.criterion]! >= 0
      ? [r.criterion]
      : [],
  );
  const out = other.screened.excluded;
  const by = new Set(out.flatMap((e) => (e.criterion === null ? [] : [e.criterion])));
  return {
    asks: beside.asks,
    basis: { id, asOf, hash },
    given,
    answeredByFirst,
    verdict: other.verdict,
    first: firstsOf(other.ranking).map((a) => ({ id: model.alternatives[a]!.id, name: alternatives[a]! })),
    because: speaking.slice(0, 3).map((c) => ({ id: model.criteria[c]!.id, name: criteria[c]! })),
    excluded: {
      count: new Set(out.map((e) => e.alternative)).size,
      of: alternatives.length,
      by: [...by].map((c) => criteria[c]!),
    },
  };
}
