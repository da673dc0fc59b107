/** Formats that a schema names; the words for them are made last. */
export const shapeFormats = [
  'id',
  'statement-id',
  'text',
  'date',
  'address',
  'url',
  'sha256',
  'lines',
  'not-unknown',
  'language',
  'path',
  'id-and-name',
] as const;
export type ShapeFormat = (typeof shapeFormats)[number];

export type ShapeType = 'text' | 'number' | 'whole-number' | 'list' | 'map';

/** What needs a sentence of its own, which a schema names as well. */
export const shapeNotes = [
  'unknown-has-no-evidence',
  'evidence-or-unknown',
  'level-is-a-name',
  'levels-or-measure',
] as const;
export type ShapeNote = (typeof shapeNotes)[number];

/** What stands in a file: `shown` is a value as it would be written, the rest has no short form. */
export type ShapeFound =
  | { readonly kind: 'list' | 'map' | 'nothing' | 'absent' }
  | { readonly kind: 'text' | 'number' | 'boolean'; readonly shown: string };

/** What is wrong with one part of a file, and what would be right. */
export type ShapeIssue =
  | { readonly issue: 'unknown-key'; readonly key: string }
  | { readonly issue: 'missing'; readonly expected: ShapeType | readonly string[] }
  | { readonly issue: 'type'; readonly expected: ShapeType }
  /** A text that is not in the languages of the base; `key` is one that it has and the base has not. */
  | { readonly issue: 'languages'; readonly languages: readonly string[]; readonly key: string | null }
  | { readonly issue: 'value'; readonly expected: readonly string[] }
  | { readonly issue: 'note'; readonly note: ShapeNote }
  | { readonly issue: 'format'; readonly expected: ShapeFormat }
  | {
      readonly issue: 'size';
      readonly bound: 'at-least' | 'at-most';
      readonly limit: number;
      readonly of: 'characters' | 'entries' | 'value';
    }
  /** What nobody has a sentence for: the words of the schema library, in English. */
  | { readonly issue: 'other'; readonly detail: string };

/** The files of a base and what each of them holds. */
export interface ShapeProblems {
  MISSING_FILE: { file: string };
  NOT_A_BASE: { folder: string };
  /** `path`: keys and indices, joined by dots; empty for the whole file. */
  SHAPE: { readonly path: string; readonly found: ShapeFound } & ShapeIssue;
  /** `known`: the names that a file may have there, where it is not `<id>.yaml`. */
  BAD_FILE_NAME: { file: string; known?: readonly string[] };
}
