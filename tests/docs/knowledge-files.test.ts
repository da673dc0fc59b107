import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/commands/knowledge/schema/json-schema-of.ts';
import { fieldsOf } from '../../src/commands/knowledge/schema/schema-fields.ts';
import { schemaKinds } from '../../src/commands/knowledge/schema/schema-kinds.ts';
import { schemaWords } from '../../src/commands/words/schema.ts';
import { languages } from '../../src/language/language.ts';
import { knowledgeFiles } from './knowledge-files.ts';

const described = schemaKinds.filter((kind) => kind !== 'decision' && kind !== 'group');

// `npm run docs` writes it again
test.each([
  ['en', 'knowledge-files.md'],
  ['ja', 'knowledge-files.ja.md'],
] as const)('the guide to the files is what the schemas say: %s', async (language, file) => {
  await expect(knowledgeFiles(language)).toMatchFileSnapshot(`../../docs/${file}`);
});

test.each(described)('every field of %s is described, and nothing that is no field', (kind) => {
  for (const language of languages) {
    const paths = new Set(fieldsOf(jsonSchemaOf(kind, language)).map(({ path }) => path));
    expect([...paths].sort()).toEqual(Object.keys(schemaWords[language][kind]).sort());
  }
});

test('a description stands where an editor looks for it', () => {
  const { properties } = jsonSchemaOf('criterion', 'ja') as { properties: Record<string, { description?: string }> };
  expect(properties.asks?.description).toBe(schemaWords.ja.criterion.asks);
});
