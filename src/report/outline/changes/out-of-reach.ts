import type { AnswerFlip } from '../../../decision/change/answers/answer-flips.ts';
import { isPreference } from '../../../decision/change/is-preference.ts';
import { firstsOf } from '../../../decision/weighing/rank-answers.ts';
import { pointsText } from '../../numbers.ts';
import type { OutOfReachFinding } from '../finding.ts';
import { frameworkOf, type OutlineView } from '../outline-view.ts';

/** How far away those are whom no other preference, nor two, would put first; null where there is none, or no preference. */
export function outOfReach(flips: readonly AnswerFlip[], view: OutlineView): OutOfReachFinding | null {
  const { model, given, ranking } = view.decision;
  const preferences = model.questions.filter((q) => isPreference(q) && Object.hasOwn(given.answers, q.id));
  const reached = new Set(flips.map((f) => f.rival));
  const far = firstsOf(ranking).length === 1 ? ranking.slice(1).filter((r) => !reached.has(r.alternative)) : [];
  if (far.length === 0 || preferences.length === 0) return null;
  return {
    code: 'OUT_OF_REACH',
    only: preferences.length === 1 ? view.index.questionName(preferences[0]!.id, view.language) : null,
    rivals: far.map(({ alternative, score }) => {
      const exact = 100 * (ranking[0]!.score - score);
      return { ...frameworkOf(alternative, view), behind: pointsText(exact), exact };
    }),
  };
}
