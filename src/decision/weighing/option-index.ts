import type { QuestionModel } from '../model.ts';

/** Index of an option by its id, -1 where there is none. */
export const optionIndex = ({ options }: QuestionModel, id: string): number => options.findIndex((o) => o.id === id);
