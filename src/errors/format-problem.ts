import type { Language } from '../language/language.ts';
import { onOneLine } from './on-one-line.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';
import { problemWords } from './words/problem-words.ts';

/** `place: sentence` and, where there is one, the nearest known name. */
export function formatProblem(problem: Problem, language: Language): string {
  const words = problemWords[language];
  const text = problemText(problem, language);
  const { place, args } = problem;
  // a sentence about a whole file names it itself
  const where = place === undefined || ('name' in args && args.name === place) ? '' : `${onOneLine(place)}: `;
  const near = problem.nearest === undefined ? '' : words.didYouMean(onOneLine(problem.nearest));
  return `${where}${problem.note ? words.note : problem.warning ? words.warning : ''}${text}${near}`;
}
