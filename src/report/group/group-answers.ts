import type { GroupDecision } from '../../decision/group/group-decision.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { type AnswerRow, answerRows } from '../questions/answer-rows.ts';
import { commonWords } from '../words/common.ts';
import { groupWords } from '../words/group.ts';
import { reportWords } from '../words/report.ts';

/** Who answered what, in the order of the base; one entry for all who say the same, with their names where they are not all. */
export function groupAnswers({ people }: GroupDecision, knowledge: Knowledge, language: Language): AnswerRow[] {
  const rows = new Map<string, { question: string | null; byHand: boolean; labels: Map<string, string[]> }>();
  const all = people.map(({ name, decision }) => ({ name, rows: answerRows(decision, knowledge, language) }));
  const order = [
    ...knowledge.questions.map((q) => q.asks[language]),
    ...all.flatMap((one) => one.rows.map((r) => r.asks)),
  ];
  for (const { name, rows: own } of all)
    for (const { question, asks, labels, double, byHand } of own) {
      const label = `${labels}${double ? reportWords[language].twice : ''}`;
      const row = rows.get(asks) ?? { question, byHand, labels: new Map() };
      row.labels.set(label, [...(row.labels.get(label) ?? []), name]);
      rows.set(asks, row);
    }
  return [...new Set(order)].flatMap((asks) => {
    const row = rows.get(asks);
    if (row === undefined) return [];
    const said = [...row.labels].map(([label, names]) =>
      names.length === people.length ? label : groupWords[language].by(label, names),
    );
    const { question, byHand } = row;
    return [{ question, asks, labels: said.join(commonWords[language].betweenAnswers), double: false, byHand }];
  });
}
