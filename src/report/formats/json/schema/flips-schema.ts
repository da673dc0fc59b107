/** What would change who is first, as JSON has it. */
import * as z from 'zod/mini';
import {
  confidence,
  criterion,
  evidence,
  framework,
  ids,
  is,
  level,
  points,
  question,
  shares,
  statement,
  text,
} from './schema-parts.ts';

export const flipsSchema = z.strictObject({
  weights: z
    .array(
      z.strictObject({
        framework,
        criterion: z.nullable(criterion).check(is('the one whose weight changes; null for all weights at once')),
        weights: shares.check(is('criterion: weight at which the framework draws level with the first')),
        distance: z.number().check(z.gte(0), z.lte(2), is('sum of the absolute changes')),
        text,
      }),
    )
    .check(is('weights that would put another one first; none becomes more than four times as large')),
  answers: z
    .array(
      z.strictObject({
        framework,
        changes: z
          .array(
            z.strictObject({
              question,
              to: z
                .nullable(z.union([z.string(), ids]))
                .check(is('the option, a list where the question takes several; null: the answer is taken back')),
            }),
          )
          .check(is('one change or two, never of a fact')),
        text,
      }),
    )
    .check(is('the fewest other preferences that would put each other one first')),
  ratings: z
    .array(
      z.strictObject({
        framework,
        criterion,
        level,
        to: level.check(is('the next level, worse or better')),
        first: ids.check(is('who would be at rank 1; nobody where none would be left')),
        evidence,
        restsOn: z
          .nullable(
            z.strictObject({
              statement,
              date: z.nullable(z.string()).check(is('of the state that was read; null in a document of the base')),
              confidence,
            }),
          )
          .check(is('the least sure of the statements')),
        text,
      }),
    )
    .check(is('the ratings that, one level worse or better, would change who is first')),
  outOfReach: z
    .nullable(
      z.strictObject({
        rivals: z
          .array(z.strictObject({ framework, behind: points.check(is('points of 100 behind the first')) }))
          .check(is('in the order of the ranking')),
        text,
      }),
    )
    .check(is('whom neither one nor two other preferences would put first')),
});
