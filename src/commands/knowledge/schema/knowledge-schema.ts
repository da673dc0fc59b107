import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../../errors/nearest.ts';
import { problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import { isShipped, shippedIds } from '../../../knowledge/load-shipped.ts';
import { jsonText } from '../../../report/formats/json/json-text.ts';
import { baseName } from '../../base/find-knowledge.ts';
import type { Outcome, World } from '../../call/command.ts';
import { deliver } from '../../call/deliver.ts';
import { machineLanguage } from '../../call/language-of.ts';
import type { SchemaCall } from '../knowledge-specs.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { schemaKinds } from './schema-kinds.ts';

/** The JSON Schema of one kind of file; without a kind, of all of them, by their kinds. */
export async function run(call: SchemaCall, world: World): Promise<Outcome> {
  const asked = call.argument;
  const base = call.options.knowledge;
  const language = machineLanguage(call);
  if (asked === undefined) {
    const all = Object.fromEntries(schemaKinds.map((kind) => [kind, jsonSchemaOf(kind, language)]));
    return deliver(`${jsonText(all, 2)}\n`, call, world);
  }
  const kind = schemaKinds.find((known) => known === asked);
  if (kind === undefined) {
    throw new UserError([
      problem('UNKNOWN_ID', { id: asked, kinds: 'schema' }, { nearest: nearest(asked, schemaKinds) }),
    ]);
  }
  if (base === undefined) return deliver(`${jsonText(jsonSchemaOf(kind, language), 2)}\n`, call, world);
  const name = baseName(base);
  if (!isShipped(name) && !existsSync(join(name, 'knowledge.yaml'))) {
    throw new UserError([
      problem('NOT_A_BASE', { folder: name }, { place: '--knowledge', nearest: nearest(name, shippedIds) }),
    ]);
  }
  const { schemaWithIds } = await import('./schema-with-ids.ts');
  return deliver(`${jsonText(schemaWithIds(kind, name, language), 2)}\n`, call, world);
}
