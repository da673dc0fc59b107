import type { QuestionModel } from '../model.ts';

/** Whether one may advise another answer: a fact is as it is, and whether somebody stays is no argument for whom. */
export const isPreference = ({ fact, belongsTo }: Pick<QuestionModel, 'fact' | 'belongsTo'>): boolean =>
  !fact && belongsTo < 0;
