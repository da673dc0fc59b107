import { changeOf, type WeightFlip } from '../../../decision/change/every-weight-flip.ts';
import type { Firmness } from '../../../decision/firmness/firmness.ts';
import type { AnswerChange, WeightChange } from '../finding.ts';
import type { OutlineView } from '../outline-view.ts';
import { answerChange, weightChange } from './changes.ts';

/** The nearest change of one weight, and the fewest other answers; for the same number of them the better rival. */
export function nearestChanges(
  { weightFlips, answerFlips }: Pick<Firmness, 'weightFlips' | 'answerFlips'>,
  view: OutlineView,
): { readonly weight: WeightChange | null; readonly answers: AnswerChange | null } {
  const { ranking, verdict } = view.decision;
  if (verdict === 'tie') return { weight: null, answers: null };
  const weight = weightFlips
    .filter((flip) => flip.criterion !== null)
    .reduce<WeightFlip | null>((best, flip) => (best === null || changeOf(flip) < changeOf(best) ? flip : best), null);
  const order = ranking.map((r) => r.alternative);
  const place = (alternative: number) => (order.includes(alternative) ? order.indexOf(alternative) : order.length);
  const [answers] = [...answerFlips].sort(
    (a, b) => a.changes.length - b.changes.length || place(a.rival) - place(b.rival),
  );
  return {
    weight: weight === null ? null : weightChange(weight, view),
    answers: answers === undefined ? null : answerChange(answers, view),
  };
}
