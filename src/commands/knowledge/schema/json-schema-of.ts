import * as z from 'zod/mini';
import {
  besideFile,
  criterionFile,
  fieldFile,
  formerFile,
  frameworkFile,
  frameworkPart,
  hintsFile,
  knowledgeFile,
  knowledgePart,
  questionsFile,
  questionsPart,
  signalsFile,
  sinceFile,
} from '../../../knowledge/schema.ts';
import type { Language } from '../../../language/language.ts';
import { recommendationSchema } from '../../../report/formats/json/schema/recommendation-schema.ts';
import { groupSchema } from '../../../report/group/group-schema.ts';
import { recordFile } from '../../../report/record/record-file.ts';
import { schemaVersion } from '../../../version.ts';
import { schemaWords } from '../../words/schema.ts';
import { fieldsOf } from './schema-fields.ts';
import type { SchemaKind } from './schema-kinds.ts';

/** Each file of a base by its kind, the record that `--save` writes, and the decision. */
const schemas = {
  knowledge: { schema: knowledgeFile, title: 'knowledge.yaml of a knowledge base' },
  questions: { schema: questionsFile, title: 'questions.yaml of a knowledge base' },
  criterion: { schema: criterionFile, title: 'criteria/<id>.yaml of a knowledge base' },
  framework: { schema: frameworkFile, title: 'frameworks/<id>.yaml of a knowledge base' },
  field: { schema: fieldFile, title: 'field.yaml of a knowledge base' },
  hints: { schema: hintsFile, title: 'hints.yaml of a knowledge base' },
  former: { schema: formerFile, title: 'former.yaml of a knowledge base' },
  since: { schema: sinceFile, title: 'since.yaml of a knowledge base' },
  beside: { schema: besideFile, title: 'beside.yaml of a knowledge base' },
  signals: { schema: signalsFile, title: 'signals.yaml of a knowledge base' },
  record: { schema: recordFile, title: 'A decision kept with --save' },
  decision: { schema: recommendationSchema, title: 'A decision as recommend --format json and batch write it' },
  group: { schema: groupSchema, title: 'A decision of several people as group --format json writes it' },
} satisfies Record<SchemaKind, { schema: z.ZodMiniType; title: string }>;

/** The same of a base that extends another, where they differ. */
const parts: Partial<Record<SchemaKind, z.ZodMiniType>> = {
  knowledge: knowledgePart,
  questions: questionsPart,
  framework: frameworkPart,
};

/**
 * The JSON Schema (2020-12) of a kind of file, each field with what it is: what an editor or a validator reads; `part`: of a base
 * that extends another.
 */
export function jsonSchemaOf(kind: SchemaKind, language: Language = 'en', part = false): Record<string, unknown> {
  const { title } = schemas[kind];
  const schema = (part ? parts[kind] : undefined) ?? schemas[kind].schema;
  // files are written by people: what has a default may be left out
  const io = kind === 'decision' || kind === 'group' ? 'output' : 'input';
  const { $schema, ...rest } = z.toJSONSchema(schema, { io });
  if (kind !== 'decision' && kind !== 'group') describe(rest, schemaWords[language][kind]);
  return { $schema, $id: `urn:fw-advisor:${kind}:${schemaVersion}`, title: `fw-advisor: ${title}`, ...rest };
}

function describe(schema: Record<string, unknown>, words: Readonly<Record<string, string>>): void {
  for (const { path, field } of fieldsOf(schema)) {
    const description = words[path];
    if (description !== undefined) field.description = description;
  }
}
