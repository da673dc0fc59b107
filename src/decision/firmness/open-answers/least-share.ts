import type { Model } from '../../model.ts';
import type { Standing } from '../../proof/standing.ts';
import { openAnswerShare, stayingShare } from './open-answer-share.ts';
import { openAnswersOf } from './open-answers-of.ts';

/** O of the first against the rival that it is least sure to stay ahead of; alone: that it is not put out itself. */
export function leastShare(model: Model, standing: Standing, [first, ...rivals]: readonly number[]): number {
  if (rivals.length === 0) return stayingShare(openAnswersOf(model, standing, first!, first!));
  return Math.min(...rivals.map((rival) => openAnswerShare(openAnswersOf(model, standing, first!, rival))));
}
