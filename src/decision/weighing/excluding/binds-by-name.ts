import type { OptionModel } from '../../model.ts';

/** Whether an option keeps or drops alternatives by name. */
export const bindsByName = ({ keeps, drops }: Pick<OptionModel, 'keeps' | 'drops'>): boolean =>
  keeps !== null || drops.length > 0;
