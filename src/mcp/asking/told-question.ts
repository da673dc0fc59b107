import type { Knowledge, Language } from '../../knowledge/knowledge.ts';

/** A question as an agent is told of it. */
export function toldQuestion(
  { questions }: Pick<Knowledge, 'questions'>,
  place: number,
  language: Language,
  withWhy = true,
) {
  const { id, asks, why, several, options } = questions[place]!;
  return {
    id,
    asks: asks[language],
    ...(withWhy ? { why: why[language] } : {}),
    several: several === true,
    options: options.map((o) => ({ id: o.id, label: o.label[language] })),
  };
}
