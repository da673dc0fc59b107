/** Kinds of files that have a JSON Schema, and the decision; apart from the schemas, which take time to load. */
export const schemaKinds = [
  'knowledge',
  'questions',
  'criterion',
  'framework',
  'field',
  'hints',
  'former',
  'since',
  'beside',
  'signals',
  'record',
  'decision',
  'group',
] as const;
export type SchemaKind = (typeof schemaKinds)[number];
