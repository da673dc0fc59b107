import { decidingAnswers } from '../../decision/proof/deciding-answers.ts';
import type { OpenFinding } from './finding.ts';
import type { OutlineView } from './outline-view.ts';

/** Which unanswered questions could still change who is first; where none could, which answers settle it (if `deep`). */
export function openFinding({ decision, index, language }: OutlineView, deep: boolean): OpenFinding | null {
  const { model, couldStillChange, decided, given, ranking } = decision;
  if (ranking.length === 0) return null;
  const ids = (questions: readonly number[]) => questions.map((q) => model.questions[q]!.id);
  if (!decided) {
    const questions = ids(couldStillChange).map((id) => ({
      id,
      name: index.questionName(id, language),
      asks: index.questions.get(id)!.asks[language],
    }));
    return { code: 'STILL_OPEN', questions };
  }
  const deciding = deep ? ids(decidingAnswers(decision) ?? []) : [];
  return {
    code: 'DECIDED',
    unanswered: model.questions.filter((q) => !Object.hasOwn(given.answers, q.id)).length,
    deciding: deciding.map((id) => index.questionName(id, language)),
    fewer: deciding.length > 0 && deciding.length < Object.keys(given.answers).length,
  };
}
