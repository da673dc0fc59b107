import type { Language } from '../language/language.ts';
import { onOneLine } from './on-one-line.ts';
import type { Problem, ProblemArguments, ProblemCode } from './problem.ts';
import { problemWords } from './words/problem-words.ts';

/** The sentence of a problem, without its place. */
export function problemText<C extends ProblemCode>(problem: Problem<C>, language: Language): string {
  const { code, args } = problem as { code: C; args: ProblemArguments[C] };
  return problemWords[language].sentences[code](onOneLine(args));
}
