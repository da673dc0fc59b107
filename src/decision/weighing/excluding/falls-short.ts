import type { AlternativeModel } from '../../model.ts';

/** Whether an alternative is known not to have a level that is asked for; an unknown level excludes nobody. */
export function fallsShort(
  { levels }: Pick<AlternativeModel, 'levels'>,
  { criterion, level }: { readonly criterion: number; readonly level: number },
): boolean {
  const has = levels[criterion]!;
  return has >= 0 && has < level;
}
