import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import type { Call, Outcome } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { type SchemaKind, schemaKinds } from './schema-kinds.ts';

/** The JSON Schema of one kind of file; without a kind, of all of them, by their kinds. */
export async function run(call: Call): Promise<Outcome> {
  const asked = call.arguments[0];
  if (asked === undefined) {
    const all = Object.fromEntries(schemaKinds.map((kind) => [kind, jsonSchemaOf(kind)]));
    return deliver(`${jsonText(all, 2)}\n`, call);
  }
  const kind = String(asked);
  if (!(schemaKinds as readonly string[]).includes(kind)) {
    throw new UserError([
      problem('UNKNOWN_ID', { id: kind, kinds: 'schema' }, { nearest: nearest(kind, schemaKinds) }),
    ]);
  }
  return deliver(`${jsonText(jsonSchemaOf(kind as SchemaKind), 2)}\n`, call);
}
