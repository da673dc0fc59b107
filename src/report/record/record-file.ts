/** What `--save` writes under `decision`. Ids here are those of the base that decided, which may have changed since. */
import * as z from 'zod/mini';
import { certainties } from '../../decision/firmness/prior.ts';
import { verdicts } from '../../decision/model.ts';
import { factorRange } from '../../decision/weighing/factor-range.ts';
import type { ShapeFormat } from '../../errors/problems/shape-problems.ts';
import type { Written } from '../../knowledge/reading/written.ts';
import { proofs, taken } from '../formats/json/schema/schema-parts.ts';
import { recordFormat } from './record-format.ts';

const weights = z.record(z.string(), z.number().check(z.gte(0), z.lte(1)));
const several = z.array(z.string());

export const recordedDecision = z.strictObject({
  format: z.literal(recordFormat),
  /** The day of the decision, YYYY-MM-DD. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'date' satisfies ShapeFormat)),
  /** The framework at rank 1; a list where several share it, an empty one where none meets the requirements. */
  framework: z.union([z.string(), several]),
  verdict: z.enum(verdicts),
  /** Points of 100 over the runner-up; null with fewer than two eligible. */
  margin: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  certainty: z.enum(certainties),
  /** Names of those who decided, where they were named. */
  deciders: z.optional(several),
  /** What the code of the project said on that day, where it was looked at, and whether it is among the answers. */
  found: z.optional(z.array(z.strictObject({ question: z.string(), option: z.string(), taken, proofs }))),
  /** The base that decided. */
  knowledge: z.strictObject({
    id: z.string(),
    asOf: z.string(),
    hash: z.string(),
    /** The base that it extends, and the hash of what it adds itself: `hash` is of both together. */
    extends: z.optional(z.strictObject({ id: z.string(), asOf: z.string(), hash: z.string(), own: z.string() })),
  }),
  /** Criterion -> weight; the criteria that the answers give importance. */
  weights,
  /** Criterion -> the least level that the answers require. */
  requirements: z.record(z.string(), z.string()),
  /** Framework -> criterion -> where it stood, for every criterion with a weight or a requirement. */
  assessments: z.record(
    z.string(),
    z.record(
      z.string(),
      z.strictObject({
        level: z.string(),
        /** Of the level, in [0, 1]; null where it is unknown. */
        value: z.nullable(z.number().check(z.gte(0), z.lte(1))),
        /** Statement -> hash of what it says and where. */
        statements: z.record(z.string(), z.string()),
      }),
    ),
  ),
});

/** A saved decision: an answers document with the decision beside it. */
export const recordFile = z.strictObject({
  knowledge: z.string(),
  answers: z.record(z.string(), z.union([z.string(), several])),
  priorities: z._default(several, []),
  matters: z.optional(z.record(z.string(), z.number().check(z.gte(factorRange.min), z.lte(factorRange.max)))),
  decision: recordedDecision,
});

export type RecordedDecision = Written<z.infer<typeof recordedDecision>>;
export type RecordFile = Written<z.infer<typeof recordFile>>;
