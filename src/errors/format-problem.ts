import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';

/** `place: sentence` and, where there is one, the nearest known name. */
export function formatProblem(problem: Problem, language: 'en' | 'ja'): string {
  const where = problem.place === undefined ? '' : `${problem.place}: `;
  const warning = problem.warning ? { en: 'warning: ', ja: '警告: ' }[language] : '';
  const near =
    problem.nearest === undefined
      ? ''
      : { en: ` (did you mean "${problem.nearest}"?)`, ja: ` (もしかして「${problem.nearest}」)` }[language];
  return `${where}${warning}${problemText(problem, language)}${near}`;
}
