import type { Language } from '../../language/language.ts';
import type { SchemaKind } from '../knowledge/schema/schema-kinds.ts';
import { en } from './en/schema.ts';
import { ja } from './ja/schema.ts';

/** What each field of a file is, by its path: `[]` is a place in a list, `*` a name that the file chooses. */
export type SchemaWords = Readonly<Record<Exclude<SchemaKind, 'decision' | 'group'>, Readonly<Record<string, string>>>>;

export const schemaWords: Readonly<Record<Language, SchemaWords>> = { en, ja };
