import * as z from 'zod/mini';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { schemaVersion } from '../../version.ts';
import { answersSchema } from './answers-schema.ts';

/** The JSON Schema (2020-12) of the answers that a base takes: what an editor or a validator reads. */
export function answersJsonSchema({ id, ...base }: Knowledge, language: Language): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(answersSchema(base, language));
  return {
    $schema,
    $id: `urn:fw-advisor:answers:${id}:${schemaVersion}`,
    title: `fw-advisor: answers for the knowledge base "${id}"`,
    ...rest,
  };
}
