import type { Question } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';

/** The labels of some options, in the order of the question. */
export function labelsOf(question: Question, options: readonly string[], language: Language): string[] {
  return question.options.filter((o) => options.includes(o.id)).map((o) => o.label[language]);
}
