/** A finding that explains a rank, as JSON has it. */
import * as z from 'zod/mini';
import { criterion, evidence, framework, from, is, statement, text } from './schema-parts.ts';

export const reasonSchema = z.strictObject({
  code: z
    .enum([
      'ADVANTAGE',
      'DRAWBACK',
      'CONTRIBUTION',
      'RESTS_ON_UNKNOWN',
      'DOMINATES',
      'NO_DIFFERENCE',
      'HOUSE_EXCLUDES',
      'HOUSE_REQUIRES',
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
    ])
    .check(is('what kind of finding it is')),
  framework,
  criterion: z.nullable(criterion).check(is('what it is about; null where that is no single criterion')),
  advantage: z
    .nullable(z.number().check(z.gte(-100), z.lte(100)))
    .check(is('points of the margin; null where it is not about the runner-up')),
  text,
  from,
  evidence,
  since: z
    .nullable(
      z.strictObject({
        statement,
        verdict: z
          .enum(['holds', 'outdated', 'wrong-then', 'opinion', 'unverified'])
          .check(is('what became of the statement')),
        note: z.string().check(is('what is so now')),
      }),
    )
    .check(is('what became of the evidence, where it no longer holds or never did')),
});
