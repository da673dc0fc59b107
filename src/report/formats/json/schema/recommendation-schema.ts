/** The decision as JSON has it; a test holds it against real ones and against the type that the program builds. */
import * as z from 'zod/mini';
import { certainties } from '../../../../decision/firmness/prior.ts';
import { greatestSeed } from '../../../../decision/firmness/sampling/greatest-seed.ts';
import { factorRange } from '../../../../decision/weighing/factor-range.ts';
import { flipsSchema } from './flips-schema.ts';
import { reasonSchema } from './reason-schema.ts';
import {
  base,
  chosen,
  confidence,
  evidence,
  excluded,
  framework,
  ids,
  is,
  level,
  option,
  points,
  proofs,
  question,
  share,
  shares,
  taken,
  text,
  verdict,
} from './schema-parts.ts';

const rankingEntry = z.strictObject({
  framework,
  name: z.string().check(is('its name')),
  rank: z.int().check(z.positive(), is('1 is best; ties share a rank and the next is skipped')),
  score: points.check(is('points of 100, unknown levels counting as the middle')),
  scoreLow: points.check(is('the score with every unknown level at its worst')),
  scoreHigh: points.check(is('the score with every unknown level at its best')),
  expectedRank: z.number().check(z.gte(1), is('1 + the sum of the probabilities that each other one is ahead, exact')),
  firstRankAcceptability: z
    .nullable(share)
    .check(is('the share of weightings in which it is first; null where it would have to be sampled and was not')),
  standardError: z.nullable(z.number().check(z.gte(0))).check(is('of the sampling; 0 where that share is exact')),
  contributions: z.record(z.string(), points).check(is('criterion: its points; they add up to the score')),
  unconfirmed: ids.check(is('required criteria on which the level is unknown')),
});

export const recommendationSchema = z.strictObject({
  schemaVersion: z.literal(2).check(is('of everything that the program writes as JSON')),
  program: z.string().check(is('who wrote it: fw-advisor and its version')),
  knowledge: base,
  answers: z
    .record(z.string(), z.union([z.string(), ids]))
    .check(is('question: option, or a list where the question takes several')),
  priorities: ids.check(is('questions whose answers count double')),
  matters: z
    .record(z.string(), z.number().check(z.gte(factorRange.min), z.lte(factorRange.max)))
    .check(is('criterion: what its importance was multiplied by, by hand')),
  found: z
    .array(z.strictObject({ question, option, taken, text, proofs }))
    .check(is('answers that the code of the project gives, where it was looked at')),
  unanswered: ids.check(is('questions without an answer')),
  skipped: ids.check(is('questions that an interview left out because they could not matter any more')),
  certainty: z.enum(certainties).check(is('how sure the weights are')),
  seed: z.int().check(z.gte(0), z.lte(greatestSeed), is('of what is sampled')),
  verdict,
  firmness: z
    .nullable(
      z.strictObject({
        weights: share.check(is('the least probability, over the weightings, to be ahead of a rival')),
        openAnswers: share.check(is('the least share of the ways to answer what is open in which it stays ahead')),
        keptFrom: z
          .array(z.enum(['OPEN_QUESTIONS', 'UNKNOWN_RATINGS', 'WEIGHTS', 'ASSUMED_ONLY']))
          .check(is('what keeps the verdict from the next firmer one')),
      }),
    )
    .check(is('how firm it is that the first is first; null for a tie and where none is eligible')),
  decided: z.boolean().check(is('no answer to an unanswered question could change who is first')),
  couldStillChange: ids.check(is('unanswered questions that could')),
  margin: z.nullable(points).check(is('points of 100 over the runner-up; null with fewer than two eligible')),
  weights: shares.check(is('criterion: weight, of those that have any; they add up to 1')),
  ranking: z.array(rankingEntry).check(is('empty only where no framework is eligible')),
  excluded: z.array(z.strictObject(excluded)).check(is('frameworks that are out')),
  reasons: z.array(reasonSchema).check(is('the findings that explain the ranks')),
  pairwise: z
    .array(
      z.strictObject({
        a: framework,
        b: framework,
        probability: share.check(is('that a is ahead of b when the weights are uncertain, exact')),
      }),
    )
    .check(is('each two of the ranking')),
  flips: flipsSchema.check(is('what would change who is first')),
  hints: z
    .array(
      z.strictObject({
        id: z.string().check(is('the hint')),
        text,
        why: z.string().check(is('why it is shown')),
        from: z.array(z.strictObject(chosen)).check(is('the answers for which it is shown')),
        first: z.nullable(z.string()).check(is('who is first, where it is shown for that')),
        evidence,
      }),
    )
    .check(is('what bears on the result, on facts and on priorities first; each with why it is shown')),
  secondOpinion: z
    .nullable(
      z.strictObject({
        knowledge: base,
        first: ids.check(is('frameworks at rank 1')),
        verdict,
        agrees: z.boolean().check(is('both bases put the same first')),
        text,
      }),
    )
    .check(is('what a newer base makes of the same answers; null where there is none')),
  beside: z
    .nullable(
      z.strictObject({
        knowledge: base,
        asks: z.string().check(is('what it was asked')),
        answers: z.record(z.string(), ids).check(is('what it was told: these answers, by its own names')),
        answeredByFirst: z
          .nullable(z.string())
          .check(is('of that, the question that was answered by who is first here, since nobody said it')),
        first: ids.check(is('what is at rank 1 there')),
        verdict,
        because: ids.check(is('criteria there that speak for the first')),
        text,
      }),
    )
    .check(is('what another base, about something else, answers; null where it has nothing to say')),
  matrix: z
    .record(
      z.string(),
      z.record(
        z.string(),
        z.strictObject({
          level: z.nullable(level).check(is('null where the sources are silent')),
          value: z.nullable(share).check(is('of the level; null where the sources are silent')),
          number: z.optional(z.number().check(is('on a measure, where it is known'))),
          unit: z.optional(z.string().check(is('of the number, in the language of the report'))),
          evidence,
        }),
      ),
    )
    .check(is('framework: criterion that has weight: where it stands')),
  sources: z
    .record(
      z.string(),
      z.strictObject({
        says: z.string().check(is('what the source says, in our words')),
        title: z.string().check(is('the page, or the document and its section')),
        address: z.nullable(z.string()).check(is('of the page; null in a document of the base')),
        version: z
          .nullable(z.string())
          .check(is('the state of the page that was read; null in a document of the base')),
        date: z.nullable(z.string()).check(is('of that state; null in a document of the base')),
        confidence,
        phrase: z.string().check(is('its own words, which locate it')),
      }),
    )
    .check(is('statement: what it says and where it stands, of all that is cited above')),
});
