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
  const own = Object.entries(isSchema(properties) ? properties : {}).flatMap(([name, field]) => {
    if (!isSchema(field)) return [];
    const at = path === '' ? name : `${path}.${name}`;
    return [{ path: at, field, required: must.includes(name) }, ...fieldsOf(field, at)];
  });
  return [
    ...own,
    ...(Array.isArray(anyOf) ? anyOf.filter(isSchema).flatMap((one) => fieldsOf(one, path)) : []),
    ...(isSchema(items) ? fieldsOf(items, `${path}[]`) : []),
    ...(isSchema(additionalProperties) ? fieldsOf(additionalProperties, `${path}.*`) : []),
  ];
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
