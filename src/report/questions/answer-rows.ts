import type { Decision } from '../../decision/decide.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { commonWords } from '../words/common.ts';
import { reportWords } from '../words/report.ts';

export interface AnswerRow {
  /** Its id; null of a criterion that is weighed by hand. */
  readonly question: string | null;
  readonly asks: string;
  readonly labels: string;
  /** Whether it counts double. */
  readonly double: boolean;
  /** Not an answer but a criterion that is weighed by hand. */
  readonly byHand: boolean;
}

/** The answers in words, in the order of the base, then what is weighed by hand. */
export function answerRows(
  { given: { answers, priorities, matters = {} }, preferences }: Pick<Decision, 'given' | 'preferences'>,
  { questions, criteria }: Knowledge,
  language: Language,
): AnswerRow[] {
  const { betweenLabels } = commonWords[language];
  const { weighedByHand, times, asksNothing } = reportWords[language];
  const answered = questions.flatMap(({ id, asks, options }) => {
    const chosen = Object.hasOwn(answers, id) ? answers[id]! : [];
    if (chosen.length === 0) return [];
    const labels = chosen.map((option) => options.find((o) => o.id === option)!.label[language]);
    return [
      {
        question: id,
        asks: asks[language],
        labels: labels.join(betweenLabels),
        double: priorities.includes(id),
        byHand: false,
      },
    ];
  });
  const weighed = Object.entries(matters).map(([id, factor]) => {
    const c = criteria.findIndex((criterion) => criterion.id === id);
    const idle = factor > 0 && preferences.weights[c] === 0;
    return {
      question: null,
      asks: weighedByHand(criteria[c]!.name[language]),
      labels: `${times(factor)}${idle ? asksNothing : ''}`,
      double: false,
      byHand: true,
    };
  });
  return [...answered, ...weighed];
}
