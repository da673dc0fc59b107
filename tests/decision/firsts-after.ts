import type { GivenAnswers, Model } from '../../src/decision/model.ts';
import { tabulate } from '../../src/decision/weighing/answer-table.ts';
import { weigherOf } from '../../src/decision/weighing/weigher.ts';
import { emptyWeighing } from '../../src/decision/weighing/weighing.ts';

/** Who is first by these answers, the plain way: the whole model is weighed. */
export const firstsAfter = (model: Model, given: GivenAnswers): number[] => {
  const { order, firsts } = weigherOf(model)(tabulate(model, given), emptyWeighing(model));
  return [...order.subarray(0, firsts)];
};
