import type { ErrorCode } from 'yaml';

/** Bytes, YAML and JSON, before anybody knows what they are about. */
export interface TextProblems {
  EMPTY_INPUT: { name: string };
  /** The parser tells where the text is wrong, or the first character that should not be there; neither at a text's end. */
  NOT_JSON: { column: number | null; unexpected: string | null };
  /** Two versions of a file that git could not make one. */
  MERGE_CONFLICT: Record<string, never>;
  COMMENT_OF_JSON: Record<string, never>;
  /** `found`: its code point; `plain`: the character that it looks like. */
  LOOKS_LIKE: { found: string; plain: string };
  EMPTY_LINE: Record<string, never>;
  NOT_UTF8: { name: string };
  HAS_NUL: { name: string };
  TOO_LARGE: { name: string; limit: string };
  TOO_DEEP: { limit: number };
  TOO_MANY_PARTS: { limit: number };
  /** `code` is the parser's own; `detail` its words, in English. */
  SYNTAX: { detail: string; code: ErrorCode };
  KEY_TWICE: { key: string };
  SEVERAL_DOCUMENTS: Record<string, never>;
  NO_ALIASES: Record<string, never>;
  NO_TAGS: { tag: string };
}
