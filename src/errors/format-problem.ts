import type { Language } from '../language/language.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';
import { problemWords } from './words/problem-words.ts';

/** `place: sentence` and, where there is one, the nearest known name. */
export function formatProblem(problem: Problem, language: Language): string {
  const words = problemWords[language];
  const where = problem.place === undefined ? '' : `${problem.place}: `;
  const near = problem.nearest === undefined ? '' : words.didYouMean(problem.nearest);
  return `${where}${problem.warning ? words.warning : ''}${problemText(problem, language)}${near}`;
}
