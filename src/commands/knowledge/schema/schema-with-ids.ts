import { resolve } from 'node:path';
import type { AuthoredBase } from '../../../knowledge/authored-base.ts';
import { authoredOf } from '../../../knowledge/extending/authored-of.ts';
import { readBase } from '../../../knowledge/extending/read-base.ts';
import { isShipped, loadShipped, shippedBases } from '../../../knowledge/load-shipped.ts';
import type { Language } from '../../../language/language.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { fieldsOf } from './schema-fields.ts';
import type { SchemaKind } from './schema-kinds.ts';

type Schema = Record<string, unknown>;

/**
 * The schema of a kind of file with the ids of a base where a file names them, for an editor to offer. The base may be half
 * written: what cannot be read of it yet has no ids.
 */
export function schemaWithIds(kind: SchemaKind, name: string, language: Language): Schema {
  const base = isShipped(name)
    ? authoredOf(loadShipped(name))
    : readBase(resolve(name), name, [], { shipped: shippedBases });
  const schema = jsonSchemaOf(kind, language, base.extension !== undefined);
  const named = namesIn(base);
  for (const { path, field } of fieldsOf(schema)) {
    const key = `${kind} ${path.replace(/^\[\]\./, '')}`;
    if (Object.hasOwn(named, key)) named[key]!(field);
  }
  return { ...schema, $id: `${schema.$id}:${base.id}` };
}

/** What a field is filled in with, by the kind of its file and its path. */
function namesIn(base: AuthoredBase): Readonly<Record<string, (field: Schema) => void>> {
  const { criteria, frameworks, extension } = base;
  const questions = base.questions?.data ?? [];
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const oneOf = (all: readonly string[]) => (field: Schema) => {
    if (all.length > 0) field.enum = all;
  };
  const listOf = (all: readonly string[]) => (field: Schema) => {
    if (all.length > 0) field.items = { enum: all };
  };
  const keys = (all: readonly string[]) => (field: Schema) => {
    if (all.length > 0) field.propertyNames = { enum: all };
  };
  const levels = ({ data }: AuthoredBase['criteria'][number]) =>
    data.measure === undefined ? { enum: ids(data.levels) } : { type: ['number', 'string'] };
  const least = (field: Schema) => mapOf(field, Object.fromEntries(criteria.map((c) => [c.id, levels(c)])));
  const chosen = (field: Schema) =>
    mapOf(field, Object.fromEntries(questions.map((q) => [q.id, { type: 'array', items: { enum: ids(q.options) } }])));
  return {
    'framework overview': keys(ids(base.knowledge?.data.overview ?? [])),
    'framework assessments': (field) => {
      // the forms are: unknown, a level, a number
      const { anyOf = [] } = (field.additionalProperties ?? {}) as { anyOf?: readonly Schema[] };
      const [unknown, known, measured] = anyOf;
      if (unknown === undefined || known === undefined || measured === undefined || criteria.length === 0) return;
      const { properties } = known as { properties: Schema };
      const assessed = criteria.map((c) => {
        const described = { description: Object.values(c.data.asks)[0] };
        if (c.data.measure !== undefined) return [c.id, { ...described, anyOf: [unknown, measured] }] as const;
        const level = { ...(properties.level as Schema), ...levels(c) };
        return [c.id, { ...described, anyOf: [unknown, { ...known, properties: { ...properties, level } }] }] as const;
      });
      mapOf(field, Object.fromEntries(assessed));
      if (extension === undefined) field.required = ids(criteria);
    },
    'questions belongsTo': oneOf(ids(questions)),
    'questions options[].importance': keys(ids(criteria)),
    'questions options[].assumes': keys(ids(criteria)),
    'questions options[].requires': least,
    'questions options[].keeps': listOf(ids(frameworks)),
    'questions options[].drops': listOf(ids(frameworks)),
    'hints when': chosen,
    'hints first': listOf(ids(frameworks)),
    'signals question': oneOf(ids(questions)),
    'knowledge frameworks': listOf(ids(frameworks)),
    'knowledge rules[].exclude': oneOf(ids(frameworks)),
    'knowledge rules[].require': least,
  };
}

/** A map with these keys and no others; where none are known yet, with any. */
function mapOf(field: Schema, properties: Schema): void {
  if (Object.keys(properties).length === 0) return;
  delete field.propertyNames;
  field.properties = properties;
  field.additionalProperties = false;
}
