import type { Language } from '../language/language.ts';
import type { Problem, ProblemArguments, ProblemCode } from './problem.ts';
import { en } from './words/en/problems.ts';
import { ja } from './words/ja/problems.ts';
import type { ProblemWords } from './words/problem-words.ts';

export const problemWords: Readonly<Record<Language, ProblemWords>> = { en, ja };

/** The sentence of a problem, without its place. */
export function problemText<C extends ProblemCode>(problem: Problem<C>, language: Language): string {
  const { code, args } = problem as { code: C; args: ProblemArguments[C] };
  return problemWords[language].sentences[code](args);
}
