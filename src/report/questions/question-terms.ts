import type { Knowledge, Language, Question } from '../../knowledge/knowledge.ts';
import { questionWords } from '../words/questions.ts';
import { explainLine } from './command-line.ts';

/**
 * What the words of a question mean, a paragraph each: why it is asked, what is said of its options, and the criteria that
 * these bear on with their levels, which say in plain sentences what the names stand for. `base` is how a command calls it.
 */
export function questionTerms(
  knowledge: Knowledge,
  question: Question,
  language: Language,
  base: string | undefined,
): string[] {
  const words = questionWords[language];
  const helped = question.options.flatMap((o) =>
    o.help === undefined ? [] : [words.term(o.label[language], o.help[language])],
  );
  const borne = new Set(
    question.options.flatMap((o) => [...Object.keys(o.importance ?? {}), ...Object.keys(o.requires ?? {})]),
  );
  const criteria = knowledge.criteria.filter((c) => borne.has(c.id));
  return [
    question.why[language],
    ...helped,
    ...criteria.flatMap((c) => [
      words.term(c.name[language], c.asks[language]),
      ...c.levels.map((level) => `- ${words.term(level.name[language], level.means[language])}`),
    ]),
    words.toldBy(explainLine(base, question.id)),
  ];
}
