/** What several parts of the schema of a decision are made of. */
import * as z from 'zod/mini';
import { verdicts } from '../../../../decision/model.ts';

export const ids = z.array(z.string());
export const points = z.number().check(z.gte(0), z.lte(100));
export const share = z.number().check(z.gte(0), z.lte(1));
export const shares = z.record(z.string(), share);
export const is = z.describe;

export const framework = z.string().check(is('id of a framework'));
export const criterion = z.string().check(is('id of a criterion'));
export const question = z.string().check(is('id of a question'));
export const option = z.string().check(is('id of an option of it'));
export const level = z.string().check(is('id of a level of the criterion'));
export const statement = z.string().check(is('id of a statement of the base'));
export const evidence = ids.check(is('ids of the statements that it rests on'));
export const text = z.string().check(is('a sentence of its own, in the language that was asked for'));
export const verdict = z
  .enum(verdicts)
  .check(
    is('one word for how firm it is, from the firmest to the least: clear, likely, open, close, tie, none-eligible'),
  );
export const confidence = z
  .nullable(z.enum(['high', 'medium']))
  .check(is('how sure the source is; null in a document of the base'));
export const base = z
  .strictObject({
    id: z.string().check(is('the base')),
    asOf: z.string().check(is('the day, or the years, that it describes')),
    hash: z.string().check(is('SHA-256 of its content')),
  })
  .check(is('the knowledge base'));
export const taken = z.boolean().check(is('it is among the answers; what somebody said outweighs what was found'));
/** Where in a repository something was found. */
export const proofs = z
  .array(
    z.strictObject({
      kind: z.enum(['import', 'dependency', 'call', 'file']).check(is('how it was found')),
      name: z.string().check(is('what stands there')),
      file: z.string().check(is('below the folder that was scanned; a cell of a notebook behind #')),
      line: z.nullable(z.int().check(z.positive())).check(is('from 1; null where the file itself is the proof')),
    }),
  )
  .check(is('the first places of each kind'));
export const chosen = { question, option };
export const from = z
  .array(
    z.strictObject({
      ...chosen,
      assumed: z.boolean().check(is('assumed of the profile, because the question that asks about it is not answered')),
    }),
  )
  .check(is('the answers behind it'));
/** Who is out, by which answer. */
export const excluded = {
  framework,
  criterion: z.nullable(criterion).check(is('null, as level and needed, where frameworks are kept or dropped by name')),
  level: z.nullable(level).check(is('the level that it has')),
  needed: z.nullable(level).check(is('the least level that would do')),
  because: z.strictObject(chosen).check(is('the answer that excludes it')),
};
