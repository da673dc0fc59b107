import type { OptionModel } from '../../model.ts';

/**
 * Which of the options of one answer puts an alternative out by name, -1 for none: one that drops it, else the first of
 * several of which none keeps it. Options keep together; one that keeps all takes nothing from anybody.
 */
export function bindingOption(
  options: readonly Pick<OptionModel, 'keeps' | 'drops'>[],
  chosen: ArrayLike<number>,
  alternative: number,
): number {
  let kept = chosen.length === 0;
  for (let i = 0; i < chosen.length; i++) {
    const { keeps, drops } = options[chosen[i]!]!;
    if (drops.includes(alternative)) return chosen[i]!;
    if (keeps === null || keeps.includes(alternative)) kept = true;
  }
  return kept ? -1 : chosen[0]!;
}
