import type { Model, OptionModel } from '../model.ts';

/** Whether an option states a requirement that an alternative is known not to meet; an unknown level excludes nobody. */
export function optionExcludes(
  model: Pick<Model, 'alternatives'>,
  { requires }: OptionModel,
  alternative: number,
): boolean {
  if (requires.length === 0) return false;
  const { levels } = model.alternatives[alternative]!;
  return requires.some((r) => levels[r.criterion]! >= 0 && levels[r.criterion]! < r.level);
}
