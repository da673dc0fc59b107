import type { Decision } from '../../decision/decide.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isShipped } from '../../knowledge/load-shipped.ts';
import { type SecondOpinion, secondOpinionOf } from '../../report/outline/beside/second-opinion.ts';
import { loadBasis } from '../base/load-basis.ts';

/** Asks the base that says what became of this one; null where there is no such base, or it has nothing to say. */
export function secondOpinion(decision: Decision, knowledge: Knowledge): SecondOpinion | null {
  const other = knowledge.since?.knowledge;
  if (other === undefined || !isShipped(other)) return null;
  return secondOpinionOf(decision, loadBasis(other));
}
