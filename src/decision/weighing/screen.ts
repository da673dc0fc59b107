import type { Exclusion, Model, Requirement, Screened } from '../model.ts';

/**
 * Requirements exclude; nobody is dropped silently: each exclusion names the level found, the level needed and the answer.
 * A level that is unknown excludes nobody and is told as unconfirmed.
 */
export function screen(model: Model, requirements: readonly Requirement[]): Screened {
  const eligible: number[] = [];
  const excluded: Exclusion[] = [];
  const unconfirmed = model.alternatives.map((alternative, a) => {
    const unknown = new Set<number>();
    let meets = true;
    for (const { criterion, level: needed, from } of requirements) {
      const level = alternative.levels[criterion]!;
      if (level < 0) unknown.add(criterion);
      else if (level < needed) {
        meets = false;
        excluded.push({ alternative: a, criterion, level, needed, from });
      }
    }
    if (meets) eligible.push(a);
    return [...unknown];
  });
  return { eligible, excluded, unconfirmed };
}
