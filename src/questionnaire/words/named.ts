import type { Question } from '../../knowledge/knowledge.ts';

/** A list of thirty says no more than its number. */
const mostNamed = 4;

/** The first few questions, which are named, and how many more there are. */
export function named(questions: readonly Question[]): { readonly named: readonly Question[]; readonly more: number } {
  const first = questions.length <= mostNamed + 1 ? questions : questions.slice(0, mostNamed);
  return { named: first, more: questions.length - first.length };
}
