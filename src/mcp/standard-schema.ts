import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { JsonSchema } from './tool.ts';

/**
 * A JSON Schema for the SDK to announce. It lets everything through: a tool checks its arguments itself, since it can say what
 * would be right, and tests hold its results.
 */
export const standardSchema = (schema: JsonSchema): StandardSchemaWithJSON<unknown, unknown> => ({
  '~standard': {
    version: 1,
    vendor: 'fw-advisor',
    validate: (value) => ({ value }),
    jsonSchema: { input: () => ({ ...schema }), output: () => ({ ...schema }) },
  },
});
