import type { GivenAnswers } from '../../decision/model.ts';
import { shellWord } from '../../typesetting/shell-word.ts';

/** The words that repeat a recommendation in a POSIX shell. `base` is an id or a folder; undefined for the default base. */
export function commandLine(
  base: string | undefined,
  { answers, priorities, matters = {} }: GivenAnswers,
  ...more: readonly string[]
): string {
  const set = Object.entries(answers).flatMap(([question, options]) => ['--set', `${question}=${options.join(',')}`]);
  const double = priorities.flatMap((question) => ['--priority', question]);
  const weighed = Object.entries(matters).flatMap(([criterion, factor]) => ['--matters', `${criterion}=${factor}`]);
  const named = base === undefined ? [] : ['--knowledge', base];
  return ['fw-advisor', 'recommend', ...named, ...set, ...double, ...weighed, ...more].map(shellWord).join(' ');
}

/** The words that explain something of a base, called as in `commandLine`. */
export const explainLine = (base: string | undefined, id: string): string =>
  ['fw-advisor', 'explain', ...(base === undefined ? [] : ['--knowledge', base]), id].map(shellWord).join(' ');
