/** The decision of several people as JSON has it; a test holds it against real ones. */
import * as z from 'zod/mini';
import { recommendationSchema } from '../formats/json/schema/recommendation-schema.ts';
import {
  criterion,
  excluded,
  framework,
  ids,
  is,
  points,
  share,
  shares,
  text,
  verdict,
} from '../formats/json/schema/schema-parts.ts';

const { shape } = recommendationSchema;
const person = z.string().check(is('the name of somebody'));
const people = z.array(z.string()).check(is('names'));
const side = (what: string) =>
  z.strictObject({ people, weight: share.check(is('of that criterion, from 0 to 1')) }).check(is(what));

const rankingEntry = z.strictObject({
  framework,
  name: z.string().check(is('its name')),
  rank: z.int().check(z.positive(), is('1 is best; ties share a rank and the next is skipped')),
  score: points.check(is('points of 100: the mean of its scores for those whose answers weigh something')),
  scoreLow: points.check(is('the score with every unknown level at its worst')),
  scoreHigh: points.check(is('the score with every unknown level at its best')),
  expectedRank: z.number().check(z.gte(1), is('1 + the sum of the probabilities that each other one is ahead, exact')),
  contributions: z.record(z.string(), points).check(is('criterion: its points; they add up to the score')),
  unconfirmed: ids.check(is('criteria that somebody requires and on which the level is unknown')),
  people: z.record(z.string(), z.nullable(points)).check(is('name: its score for them; null where it is out for them')),
});

const ruledOut = z.strictObject({ ...excluded, people });

export const groupSchema = z.strictObject({
  schemaVersion: shape.schemaVersion,
  program: shape.program,
  knowledge: shape.knowledge,
  certainty: shape.certainty,
  veto: z.boolean().check(is('one person is enough to rule a framework out; else all have to')),
  people: z
    .array(
      z.strictObject({
        name: person,
        answers: shape.answers,
        priorities: shape.priorities,
        matters: shape.matters,
        first: ids.check(is('frameworks at their own rank 1; empty where none meets their requirements')),
        verdict,
        margin: shape.margin,
        openAnswers: share.check(is('the share of the ways to answer what they left open in which their first stays')),
        weights: shares.check(is('criterion: weight, of those that have any; empty where nothing weighs')),
      }),
    )
    .check(is('who they are, and where each would end alone')),
  verdict,
  firmness: shape.firmness,
  mostOpen: z.nullable(person).check(is('who has said least: whose openAnswers the verdict goes by')),
  margin: shape.margin,
  weights: shares.check(is('criterion: the mean of the weights, of those that have any')),
  ranking: z.array(rankingEntry).check(is('empty only where no framework is eligible')),
  excluded: z.array(ruledOut).check(is('frameworks that are out, with whose answers rule them out')),
  unheeded: z.array(ruledOut).check(is('what somebody rules out and the group does not, since not all agree')),
  reasons: shape.reasons,
  pairwise: shape.pairwise,
  divided: z
    .strictObject({
      criteria: z
        .array(
          z.strictObject({
            criterion,
            spread: share.check(is('the greatest weight less the least one')),
            most: side('who gives it most weight'),
            least: side('who gives it least'),
          }),
        )
        .check(is('criteria on whose weight they do not agree, the widest first')),
      elsewhere: z
        .array(
          z.strictObject({
            person,
            first: ids.check(is('their own first ones')),
            by: z
              .nullable(points)
              .check(is("points of 100 by which that is ahead of the group's first for them; null where it is out")),
          }),
        )
        .check(is('who alone would end at somebody else')),
      pivotal: z
        .array(z.strictObject({ person, first: ids.check(is('whom the others would put first')) }))
        .check(is('without whom the group would end elsewhere; of three people or more')),
    })
    .check(is('what divides them')),
  text,
  sources: shape.sources,
});

export type GroupDocument = z.infer<typeof groupSchema>;
