import type { Model, OptionModel } from '../../model.ts';
import { fallsShort } from './falls-short.ts';

/** Whether an option, chosen alone, puts an alternative out: by a level that it is known not to have, or by name. */
export const optionExcludes = (
  { alternatives }: Pick<Model, 'alternatives'>,
  { requires, keeps, drops }: Pick<OptionModel, 'requires' | 'keeps' | 'drops'>,
  alternative: number,
): boolean =>
  (requires.length > 0 && requires.some((requirement) => fallsShort(alternatives[alternative]!, requirement))) ||
  drops.includes(alternative) ||
  (keeps !== null && !keeps.includes(alternative));
