/** The decision as JSON has it; a test holds it against real ones and against the type that the program builds. */
import * as z from 'zod/mini';
import { certainties } from '../../../decision/firmness/prior.ts';
import { greatestSeed } from '../../../decision/firmness/sampling/greatest-seed.ts';
import { verdicts } from '../../../decision/model.ts';
import { factorRange } from '../../../decision/weighing/factor-range.ts';

const ids = z.array(z.string());
const points = z.number().check(z.gte(0), z.lte(100));
const share = z.number().check(z.gte(0), z.lte(1));
const verdict = z.enum(verdicts);
const base = z.strictObject({ id: z.string(), asOf: z.string(), hash: z.string() });
const fromAnswer = z.strictObject({
  question: z.string(),
  option: z.string(),
  assumed: z
    .boolean()
    .check(z.describe('assumed of the profile, because the question that asks about it is not answered')),
});
const shares = z.record(z.string(), share);

const rankingEntry = z.strictObject({
  framework: z.string(),
  name: z.string(),
  rank: z.int().check(z.positive(), z.describe('1 is best; ties share a rank and the next is skipped')),
  score: points,
  scoreLow: points.check(z.describe('the score with every unknown level at its worst')),
  scoreHigh: points.check(z.describe('the score with every unknown level at its best')),
  expectedRank: z.number().check(z.gte(1)),
  firstRankAcceptability: z.nullable(share).check(z.describe('null where it would have to be sampled and was not')),
  standardError: z
    .nullable(z.number().check(z.gte(0)))
    .check(z.describe('of the sampling; 0 where the acceptability is exact')),
  contributions: z.record(z.string(), points),
  unconfirmed: ids.check(z.describe('required criteria on which the level is unknown')),
});

const reason = z.strictObject({
  code: z.enum([
    'ADVANTAGE',
    'DRAWBACK',
    'CONTRIBUTION',
    'RESTS_ON_UNKNOWN',
    'DOMINATES',
    'NO_DIFFERENCE',
    'EXCLUDED_BY_REQUIREMENT',
    'EXCLUDED_BY_NAME',
    'IF_FREE',
    'MISSES_BY_LEAST',
    'WITHOUT_REQUIREMENT',
    'UNCONFIRMED_REQUIREMENT',
    'UNKNOWN_RATING',
    'CLOSE_REMARK',
    'SETTLED_BY_ANSWER',
    'SETTLED_BY_RATING',
  ]),
  framework: z.string(),
  criterion: z.nullable(z.string()),
  advantage: z.nullable(z.number().check(z.gte(-100), z.lte(100))).check(z.describe('points of the margin')),
  text: z.string(),
  from: z.array(fromAnswer),
  evidence: ids.check(z.describe('statements of the knowledge base')),
  since: z.nullable(
    z.strictObject({
      statement: z.string(),
      verdict: z.enum(['holds', 'outdated', 'wrong-then', 'opinion', 'unverified']),
      note: z.string(),
    }),
  ),
});

export const recommendationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  knowledge: base,
  answers: z.record(z.string(), z.union([z.string(), ids])),
  priorities: ids,
  matters: z
    .record(z.string(), z.number().check(z.gte(factorRange.min), z.lte(factorRange.max)))
    .check(z.describe('criterion: what its importance was multiplied by, by hand')),
  unanswered: ids,
  skipped: ids,
  certainty: z.enum(certainties),
  seed: z.int().check(z.gte(0), z.lte(greatestSeed)),
  verdict,
  firmness: z
    .nullable(
      z.strictObject({
        weights: share.check(z.describe('the least probability, over the weightings, to be ahead of a rival')),
        openAnswers: share.check(
          z.describe('the least share of the ways to answer what is open in which it stays ahead'),
        ),
        keptFrom: z
          .array(z.enum(['OPEN_QUESTIONS', 'UNKNOWN_RATINGS', 'WEIGHTS', 'ASSUMED_ONLY']))
          .check(z.describe('what keeps the verdict from the next firmer one')),
      }),
    )
    .check(z.describe('how firm it is that the first is first; null for a tie and where none is eligible')),
  decided: z.boolean().check(z.describe('no answer to an unanswered question could change who is first')),
  couldStillChange: ids,
  margin: z.nullable(points).check(z.describe('points of 100 over the runner-up; null with fewer than two eligible')),
  weights: shares,
  ranking: z.array(rankingEntry).check(z.describe('empty only where no framework is eligible')),
  excluded: z.array(
    z.strictObject({
      framework: z.string(),
      criterion: z
        .nullable(z.string())
        .check(z.describe('null, as level and needed, where frameworks are kept or dropped by name')),
      level: z.nullable(z.string()),
      needed: z.nullable(z.string()),
      because: z.strictObject({ question: z.string(), option: z.string() }),
    }),
  ),
  reasons: z.array(reason),
  pairwise: z.array(z.strictObject({ a: z.string(), b: z.string(), probability: share })),
  flips: z.strictObject({
    weights: z.array(
      z.strictObject({
        framework: z.string(),
        criterion: z.nullable(z.string()),
        weights: shares,
        distance: z.number().check(z.gte(0), z.lte(2)),
        text: z.string(),
      }),
    ),
    answers: z.array(
      z.strictObject({
        framework: z.string(),
        changes: z.array(z.strictObject({ question: z.string(), to: z.nullable(z.union([z.string(), ids])) })),
        text: z.string(),
      }),
    ),
    ratings: z
      .array(
        z.strictObject({
          framework: z.string(),
          criterion: z.string(),
          level: z.string(),
          to: z.string(),
          first: ids,
          evidence: ids,
          restsOn: z
            .nullable(
              z.strictObject({
                statement: z.string(),
                date: z.nullable(z.string()),
                confidence: z.nullable(z.enum(['high', 'medium'])),
              }),
            )
            .check(
              z.describe(
                'the least sure of these; no date and no confidence where it stands in a document of the base',
              ),
            ),
          text: z.string(),
        }),
      )
      .check(z.describe('the ratings that, one level worse or better, would change who is first')),
    outOfReach: z
      .nullable(
        z.strictObject({
          rivals: z.array(z.strictObject({ framework: z.string(), behind: points })),
          text: z.string(),
        }),
      )
      .check(
        z.describe('whom neither one nor two other preferences would put first, and how many points they are behind'),
      ),
  }),
  hints: z
    .array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        why: z.string(),
        from: z.array(z.strictObject({ question: z.string(), option: z.string() })),
        first: z.nullable(z.string()).check(z.describe('who is first, where the hint is shown for that')),
        evidence: ids,
      }),
    )
    .check(z.describe('what bears on the result, on facts and on priorities first; each with why it is shown')),
  secondOpinion: z.nullable(
    z.strictObject({ knowledge: base, first: ids, verdict, agrees: z.boolean(), text: z.string() }),
  ),
  beside: z
    .nullable(
      z.strictObject({
        knowledge: base,
        asks: z.string().check(z.describe('what it was asked')),
        answers: z.record(z.string(), ids).check(z.describe('what it was told: these answers, by its own names')),
        answeredByFirst: z
          .nullable(z.string())
          .check(z.describe('of that, the question that was answered by who is first here, since nobody said it')),
        first: ids,
        verdict,
        because: ids.check(z.describe('criteria there that speak for the first')),
        text: z.string(),
      }),
    )
    .check(z.describe('what another base, about something else, answers; null where it has nothing to say')),
});
