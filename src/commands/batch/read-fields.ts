import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { type Field, fieldNames } from '../../report/formats/json/recommendation-fields.ts';

/** `--fields a,b`: which fields of a decision are wanted, in their usual order; undefined for all of them. */
export function readFields(words: readonly string[] | undefined): readonly Field[] | undefined {
  if (words === undefined) return undefined;
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
