import { isAskedBeside } from '../../decision/carried-answers.ts';
import type { Decision } from '../../decision/decide.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isShipped } from '../../knowledge/load-shipped.ts';
import { type BesideView, besideOf } from '../../report/outline/beside/beside.ts';
import { loadBasis } from '../base/load-basis.ts';

/** Asks the base that answers a neighbouring question, which is read only where these answers call for it. */
export function beside(decision: Decision, knowledge: Knowledge): BesideView | null {
  const asked = knowledge.beside;
  if (asked === null || !isShipped(asked.knowledge) || !isAskedBeside(asked, decision.given)) return null;
  return besideOf(decision, asked, loadBasis(asked.knowledge));
}
