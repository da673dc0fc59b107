import type { ErrorCode } from 'yaml';
import type { TextProblems } from '../../problems/text-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

/** Where the YAML parser's own words, which are English, say too little. */
const syntax: Readonly<Partial<Record<ErrorCode, string>>> = {
  NON_STRING_KEY: 'a key must be a text',
  TAB_AS_INDENT: 'tabs are not allowed as indentation; use spaces',
};

export const en: SentencesOf<TextProblems> = {
  EMPTY_INPUT: ({ name }) => `${name} is empty`,
  NOT_JSON: ({ column, unexpected }) =>
    column !== null
      ? `is not JSON, from column ${column} on`
      : unexpected !== null
        ? `is not JSON: found ${unexpected} where a value, a name in quotes or an end is expected`
        : 'is not JSON: it ends too soon',
  MERGE_CONFLICT: () => 'a merge conflict starts here; choose one side of it',
  COMMENT_OF_JSON: () => 'a comment like this is neither JSON nor YAML; take it away, or begin it with #',
  LOOKS_LIKE: ({ found, plain }) => `${found} stands here, which only looks like "${plain}"; type a plain "${plain}"`,
  EMPTY_LINE: () => 'the line is empty; each line is one answers document, {} where nothing is answered',
  NOT_UTF8: ({ name }) => `${name} is not UTF-8 text; save it as UTF-8`,
  HAS_NUL: ({ name }) => `${name} contains a NUL byte: it is not a text file`,
  TOO_LARGE: ({ name, limit }) => `${name} is larger than ${limit}, the most that is read`,
  TOO_DEEP: ({ limit }) => `nested more than ${limit} levels deep`,
  TOO_MANY_PARTS: ({ limit }) => `more than ${limit} words and signs; no document of this kind has so many`,
  SYNTAX: ({ detail, code }) => `not valid YAML: ${syntax[code] ?? detail}`,
  KEY_TWICE: ({ key }) => `"${key}" appears twice in the same map`,
  SEVERAL_DOCUMENTS: () => 'a second document starts here; a file holds one',
  NO_ALIASES: () => 'aliases (*name) are not allowed; write the value out',
  NO_TAGS: ({ tag }) => `${tag} is not allowed: tags and directives are not read`,
};
