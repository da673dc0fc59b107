import type { Annotation } from './annotation.ts';

/** So many errors, and so many warnings, does GitHub show of a step (actions/toolkit, pull request 734). */
export const mostOfALevel = 10;

/**
 * What GitHub shows all of: each on its own where there are few, else one a file that tells all of them, at the first of
 * their lines. `left` are those for which there is no room, to be told in the log.
 */
export function withinLimits(all: readonly Annotation[]): { shown: Annotation[]; left: Annotation[] } {
  const levels = [...new Set(all.map((one) => one.level))];
  const byLevel = levels.map((level) => {
    const own = all.filter((one) => one.level === level);
    const told = own.length <= mostOfALevel ? own : oneAFile(own);
    return { shown: told.slice(0, mostOfALevel), left: told.slice(mostOfALevel) };
  });
  return { shown: byLevel.flatMap((l) => l.shown), left: byLevel.flatMap((l) => l.left) };
}

function oneAFile(all: readonly Annotation[]): Annotation[] {
  const files = [...new Set(all.map((one) => one.file))];
  return files.map((file) => {
    const own = all.filter((one) => one.file === file);
    const lineOf = (one: Annotation) => (one.line === undefined ? '' : `${one.line}: `);
    const message = own.length === 1 ? own[0]!.message : own.map((one) => `${lineOf(one)}${one.message}`).join('\n');
    return { ...own[0]!, message };
  });
}
