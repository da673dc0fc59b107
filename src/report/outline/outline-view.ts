import type { Decision } from '../../decision/decide.ts';
import type { FromAnswer } from '../../decision/model.ts';
import type { RankedDecision } from '../../decision/ranked-decision.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { commonWords } from '../words/common.ts';
import { assessmentIn } from './cited/assessment-in.ts';
import type { KnowledgeIndex } from './cited/knowledge-index.ts';
import type { AnswerBehind, Named } from './finding.ts';

/** What an outline is made from: indices of a decision, of one person or of several, and the base that names them. */
export interface RankedView {
  readonly decision: RankedDecision;
  readonly index: KnowledgeIndex;
  readonly language: Language;
}
/** Of one person, with the answers. */
export interface OutlineView extends RankedView {
  readonly decision: Decision;
}

export function frameworkOf(alternative: number, { decision, index }: RankedView): Named {
  const { id, name } = index.frameworks.get(decision.model.alternatives[alternative]!.id)!;
  return { id, name };
}

export function criterionOf(criterion: number, { decision, index, language }: RankedView): Named {
  const { id, name } = index.criteria.get(decision.model.criteria[criterion]!.id)!;
  return { id, name: name[language] };
}

/** What was said, or is assumed until the question that owns the criterion is answered. */
export const answersBehind = (
  from: readonly FromAnswer[],
  { decision: { model }, index, language }: RankedView,
  criterion = -1,
): AnswerBehind[] =>
  from.map(({ question, option, assumed }) => {
    const label = index.option(question, option).label[language];
    const owner = model.questions[model.criteria[criterion]?.owner ?? -1];
    const name = index.questionName(question, language);
    if (!assumed || owner === undefined) return { question, name, option, assumed, label };
    const instead = index.questionName(owner.id, language);
    return { question, name, option, assumed, label: commonWords[language].assumed(label, instead) };
  });

/** What binds by name: every option that keeps beside this one, since what is out is in none of them. */
export function bindingAnswers(from: FromAnswer, view: OutlineView): AnswerBehind[] {
  const { model, given } = view.decision;
  const { options } = model.questions.find((q) => q.id === from.question)!;
  const keeps = options.find((o) => o.id === from.option)!.keeps !== null;
  const chosen = keeps ? given.answers[from.question]! : [from.option];
  return answersBehind(
    chosen.map((option) => ({ ...from, option })),
    view,
  );
}

/** What the base says of a framework on a criterion, by the places that they have in the model. */
export const assessmentOf = (
  alternative: number,
  criterion: number,
  { decision: { model }, index, language }: RankedView,
) => assessmentIn(index, model.alternatives[alternative]!.id, model.criteria[criterion]!.id, language);
