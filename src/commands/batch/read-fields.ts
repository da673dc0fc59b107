import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Recommendation } from '../../report/formats/json/recommendation.ts';

export type Field = keyof Recommendation;

/** The fields of a decision, in the order in which they are always written. */
export const fieldNames: readonly Field[] = Object.keys({
  schemaVersion: 0,
  knowledge: 0,
  answers: 0,
  priorities: 0,
  unanswered: 0,
  skipped: 0,
  certainty: 0,
  seed: 0,
  verdict: 0,
  decided: 0,
  couldStillChange: 0,
  margin: 0,
  weights: 0,
  ranking: 0,
  excluded: 0,
  reasons: 0,
  pairwise: 0,
  flips: 0,
  hints: 0,
  secondOpinion: 0,
} satisfies Record<Field, 0>) as Field[];

/** `--fields a,b`: which fields of a decision are wanted, in their usual order; undefined for all of them. */
export function readFields(asked: unknown): readonly Field[] | undefined {
  if (asked === undefined) return undefined;
  const words = String(asked)
    .split(',')
    .map((word) => word.trim());
  const unknown = words.filter((word) => !(fieldNames as readonly string[]).includes(word));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((id) =>
        problem('UNKNOWN_ID', { id, kinds: 'field' }, { place: '--fields', nearest: nearest(id, fieldNames) }),
      ),
    );
  }
  return fieldNames.filter((field) => words.includes(field));
}
