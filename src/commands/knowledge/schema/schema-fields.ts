import { isMap } from '../../../documents/is-map.ts';

type Schema = Record<string, unknown>;

/** A field of what a JSON Schema describes. */
export interface SchemaField {
  /** `[]` is a place in a list, `*` a name that the file chooses: `documents[].title`, `overview.*.text`. */
  readonly path: string;
  readonly field: Schema;
  readonly required: boolean;
}

/** All fields in their order; one that several alternatives have comes once for each of them. */
export function fieldsOf(schema: Schema, path = ''): SchemaField[] {
  const { properties, items, additionalProperties, required, anyOf } = schema;
  const must = Array.isArray(required) ? required : [];
  const own = Object.entries(isMap(properties) ? properties : {}).flatMap(([name, field]) => {
    if (!isMap(field)) return [];
    const at = path === '' ? name : `${path}.${name}`;
    return [{ path: at, field, required: must.includes(name) }, ...fieldsOf(field, at)];
  });
  return [
    ...own,
    ...(Array.isArray(anyOf) ? anyOf.filter(isMap).flatMap((one) => fieldsOf(one, path)) : []),
    ...(isMap(items) ? fieldsOf(items, `${path}[]`) : []),
    ...(isMap(additionalProperties) ? fieldsOf(additionalProperties, `${path}.*`) : []),
  ];
}
