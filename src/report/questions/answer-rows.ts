import type { GivenAnswers } from '../../decision/model.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { commonWords } from '../words/common.ts';

export interface AnswerRow {
  readonly asks: string;
  readonly labels: string;
  /** Whether it counts double. */
  readonly double: boolean;
}

/** The answers in words, in the order of the base. */
export const answerRows = (
  { answers, priorities }: GivenAnswers,
  { questions }: Knowledge,
  language: Language,
): AnswerRow[] =>
  questions.flatMap(({ id, asks, options }) => {
    const chosen = Object.hasOwn(answers, id) ? answers[id]! : [];
    if (chosen.length === 0) return [];
    const labels = chosen.map((option) => options.find((o) => o.id === option)!.label[language]);
    return [
      {
        asks: asks[language],
        labels: labels.join(commonWords[language].betweenLabels),
        double: priorities.includes(id),
      },
    ];
  });
