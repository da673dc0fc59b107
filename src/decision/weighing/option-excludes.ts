import type { Model, OptionModel } from '../model.ts';
import { fallsShort } from './falls-short.ts';

/** Whether an option asks for something that an alternative is known not to have. */
export const optionExcludes = (
  { alternatives }: Pick<Model, 'alternatives'>,
  { requires }: OptionModel,
  alternative: number,
): boolean =>
  requires.length > 0 && requires.some((requirement) => fallsShort(alternatives[alternative]!, requirement));
