import { jsonSchemaOf } from '../../src/commands/knowledge/schema/json-schema-of.ts';
import { fieldsOf } from '../../src/commands/knowledge/schema/schema-fields.ts';
import { type SchemaKind, schemaKinds } from '../../src/commands/knowledge/schema/schema-kinds.ts';
import type { Language } from '../../src/language/language.ts';

const words = {
  en: {
    title: 'The files of a knowledge base, field by field',
    links: '[日本語](knowledge-files.ja.md) · [Knowledge of your own](own-knowledge.md) · [README](../README.md)',
    lead: [
      'Made from the JSON Schemas, which say the same to an editor: `fw-advisor knowledge schema questions`. `[]` is a place in a',
      'list, `*` a name that the file chooses. Fields in bold have to be there. A text for people is one for each language of the',
      'base: `{en: Speed, ja: 速さ}`.',
    ],
    heads: ['field', 'what it is'],
  },
  ja: {
    title: '知識ベースのファイルの全項目',
    links: '[English](knowledge-files.md) · [自分の知識ベース](own-knowledge.ja.md) · [README](../README.ja.md)',
    lead: [
      'JSON Schema から作っている。エディターにも同じ説明が出る: `fw-advisor knowledge schema questions --lang ja`。',
      '`[]` は並びの中の 1 つ、`*` はファイルが決める名前。太字の項目は必須。人が読む文は、知識ベースの言語ごとに書く:',
      '`{en: Speed, ja: 速さ}`。',
    ],
    heads: ['項目', '内容'],
  },
} as const;

/** Kinds of files that people write, those that every base has first. */
export const writtenKinds = schemaKinds.filter((kind) => kind !== 'record' && kind !== 'decision' && kind !== 'group');

/** A table for each kind of file. */
export function knowledgeFiles(language: Language): string {
  const { title, links, lead, heads } = words[language];
  const tables = writtenKinds.map((kind) => `## ${fileOf(kind)}\n\n${table(kind, heads, language)}`);
  return [`# ${title}`, links, lead.join('\n'), ...tables].join('\n\n');
}

const fileOf = (kind: SchemaKind): string => {
  const title = String(jsonSchemaOf(kind).title);
  return `\`${/: (.*\.yaml)/.exec(title)![1]}\``;
};

function table(kind: SchemaKind, heads: readonly [string, string], language: Language): string {
  const rows = new Map<string, string>();
  for (const { path, field, required } of fieldsOf(jsonSchemaOf(kind, language))) {
    const name = `\`${path.replace(/^\[\]\./, '')}\``;
    if (!rows.has(name)) rows.set(name, `| ${required ? `**${name}**` : name} | ${String(field.description)} |\n`);
  }
  return `| ${heads.join(' | ')} |\n| --- | --- |\n${[...rows.values()].join('')}`;
}
