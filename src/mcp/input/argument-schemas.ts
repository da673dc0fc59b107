import type { ArgumentSchema } from '../tool.ts';

/** What several tools take, each said once. */
export const argumentSchemas = {
  knowledge: { type: 'string', description: 'current (default), runtimes, article, or a folder' },
  lang: { enum: ['en', 'ja'] },
  answers: {
    type: 'object',
    description: 'question id: option id, or a list of them',
    additionalProperties: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
  },
  texts: { type: 'array', items: { type: 'string' } },
  text: { type: 'string' },
  flag: { type: 'boolean' },
} as const satisfies Readonly<Record<string, ArgumentSchema>>;
