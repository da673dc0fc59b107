/**
 * What the user can mend, as data: a code, its arguments, the place, and the nearest known name. Sentences are made last
 * (`problem-text.ts`).
 */
export interface ProblemArguments {
  // usage
  UNKNOWN_COMMAND: { word: string };
  USAGE: { en: string; ja: string };
  UNKNOWN_ID: {
    id: string;
    kinds: 'anything' | 'framework' | 'row' | 'knowledge' | 'question' | 'criterion' | 'field' | 'schema' | 'shell';
  };
  TOO_MANY_SPECIFIED: { what: 'priorities'; most: number; found: number };
  // answers
  NO_ANSWERS: {
    missing: readonly {
      question: string;
      asks: { en: string; ja: string };
      options: readonly string[];
      several: boolean;
    }[];
    command: string;
  };
  EMPTY_INPUT: { name: string };
  UNKNOWN_QUESTION: { question: string };
  UNKNOWN_OPTION: { question: string; option: string; options: readonly string[] };
  NOT_AN_OPTION: { question: string; found: string };
  ONE_OPTION_ONLY: { question: string; found: number };
  NONE_AMONG_OTHERS: { question: string; option: string };
  OPTION_TWICE: { question: string; option: string };
  QUESTION_TWICE: { question: string };
  PRIORITY_NOT_ANSWERED: { question: string };
  PRIORITY_TWICE: { question: string };
  UNKNOWN_KEY: { key: string; known: readonly string[] };
  WRONG_TYPE: { what: string; expected: 'map' | 'text' | 'list' | 'list-of-texts' | 'object'; found: string };
  OTHER_KNOWLEDGE: { asked: string; file: string };
  OTHER_BASE_NEEDED: { base: string };
  BAD_PAIR: { pair: string };
  /** The parser tells where the text is wrong, or the first character that should not be there; neither at a text's end. */
  NOT_JSON: { column: number | null; unexpected: string | null };
  EMPTY_LINE: Record<string, never>;
  ENDED_INPUT: Record<string, never>;
  SILENT_INPUT: { name: string; seconds: number; variable: string };
  // text and files
  NOT_UTF8: { name: string };
  HAS_NUL: { name: string };
  TOO_LARGE: { name: string; limit: string };
  TOO_DEEP: { limit: number };
  /** `code` is the parser's own; `detail` its words, in English. */
  SYNTAX: { detail: string; code?: string };
  KEY_TWICE: { key: string };
  SEVERAL_DOCUMENTS: Record<string, never>;
  NO_ALIASES: Record<string, never>;
  NO_TAGS: { tag: string };
  CANNOT_READ: { name: string; cause: string };
  CANNOT_WRITE: { name: string; cause: string };
  EXISTS: { name: string };
  // knowledge: shape
  MISSING_FILE: { file: string };
  NOT_A_BASE: { folder: string };
  SHAPE: {
    path: string;
    issue: 'unknown-key' | 'missing' | 'type' | 'value' | 'format' | 'size' | 'other';
    /** The key, the type or the format that is expected, or the library's own words. */
    expected: string;
    found: string;
  };
  /** `known`: the names that a file may have there, where it is not `<id>.yaml`. */
  BAD_FILE_NAME: { file: string; known?: readonly string[] };
  // knowledge: rules across files
  UNKNOWN_REFERENCE: {
    kind: 'criterion' | 'framework' | 'statement' | 'question' | 'option' | 'level' | 'section' | 'row' | 'knowledge';
    id: string;
    where: string;
  };
  DUPLICATE_ID: { kind: string; id: string; other: string };
  NOT_ASSESSED: { framework: string; criterion: string };
  ONE_LEVEL_MISSING: { criterion: string; value: 0 | 1 };
  LEVELS_NOT_ORDERED: { criterion: string; level: string };
  UNEQUAL_STEPS: { criterion: string };
  NEVER_ASKED: { criterion: string };
  CHANGES_NOTHING: { question: string; option: string };
  NEUTRAL_BUT_CHANGES: { question: string; option: string };
  UNUSED_STATEMENT: { statement: string };
  USED_YET_UNUSED: { statement: string };
  MISSING_CELL: { framework: string; row: string };
  TOO_MANY_CORE: { found: number; most: number };
  GIVEN_NOT_ALLOWED: { question: string; option: string; why: 'several' | 'chain' | 'two' | 'itself' };
  SAME_SENTENCE: { statement: string; other: string; language: string };
  EVERYBODY_UNKNOWN: { criterion: string };
  DOES_NOT_DISCRIMINATE: { criterion: string };
  COUNTED_TWICE: { statement: string; criteria: readonly string[] };
  STALE: { what: string; date: string; days: number; limit: number };
  NO_SINCE_EVIDENCE: { statement: string; verdict: string };
  // knowledge verify
  PHRASE_NOT_FOUND: { statement: string; phrase: string; section: string };
  PHRASE_ELSEWHERE: { statement: string; phrase: string; section: string; line: number };
  PHRASE_OFTEN: { statement: string; phrase: string; section: string; times: number };
  OTHER_DOCUMENT: { document: string };
}

export type ProblemCode = keyof ProblemArguments;

export type Problem<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly args: ProblemArguments[K];
    /** `file:line:column`, `--set`, `line 3`, ... */
    readonly place?: string;
    /** The nearest known name. */
    readonly nearest?: string;
    /** Does not make the base unusable. */
    readonly warning?: true;
  };
}[C];

/** A problem; place and nearest name are left out where there are none. */
export function problem<C extends ProblemCode>(
  code: C,
  args: ProblemArguments[C],
  at: { place?: string | undefined; nearest?: string | undefined; warning?: true } = {},
): Problem<C> {
  return {
    code,
    args,
    ...(at.place === undefined ? {} : { place: at.place }),
    ...(at.nearest === undefined ? {} : { nearest: at.nearest }),
    ...(at.warning ? { warning: true } : {}),
  } as Problem<C>;
}
