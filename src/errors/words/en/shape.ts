import type { ShapeFormat, ShapeFound, ShapeNote, ShapeProblems, ShapeType } from '../../problems/shape-problems.ts';
import { isTag } from '../is-tag.ts';
import { mended } from '../mended.ts';
import type { SentencesOf } from '../problem-words.ts';
import { wantsQuotes } from '../wants-quotes.ts';

const formats: Readonly<Record<ShapeFormat, string>> = {
  id: 'lower-case letters, digits and single hyphens',
  'statement-id': 'lower-case letters, digits, hyphens and dots',
  text: 'a text that is not empty',
  date: 'a quoted date that exists: "2026-11-23", "2026-11", "2026" or "2020/2021"',
  address: 'a URL, or a registry row such as npm:name or pypi:name',
  url: 'a web address that starts with https:// or http://',
  sha256: 'a SHA-256 hash: 64 digits and letters from a to f',
  lines: 'the first and the last line, in this order, such as [20, 27]',
  path: 'a path from the folder of the base, such as notes/load-test.md, or isbn:... of a book',
  language: 'a language tag such as en, ja or pt-BR',
  'id-and-name': 'a name with letters of the Latin alphabet for its id, or the id before it: postgres=PostgreSQL',
  'not-unknown': 'another name: "unknown" is what an assessment says where the sources are silent',
};

const notes: Readonly<Record<ShapeNote, string>> = {
  'unknown-has-no-evidence': '"level: unknown" has no "evidence"; say under "because" what was read',
  'evidence-or-unknown': 'missing; list the ids of the statements that it rests on, or write "level: unknown"',
  'level-is-a-name':
    'a level is the id of one of the criterion’s levels; of a criterion that is a measure, write "number" instead',
  'levels-or-measure': 'missing; expected the list of levels, worst first, or a "measure" instead',
};

const types: Readonly<Record<ShapeType, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  list: 'a list',
  map: 'a map',
};

const kinds = { list: 'a list', map: 'a map', nothing: 'nothing', absent: 'undefined' };
const shown = (found: ShapeFound) => ('shown' in found ? found.shown : kinds[found.kind]);

const units = {
  characters: (limit: number) => (limit === 1 ? ' character' : ' characters'),
  entries: (limit: number) => (limit === 1 ? ' entry' : ' entries'),
  value: () => '',
};
const bounds = { 'at-least': 'at least', 'at-most': 'at most' };

function shape(args: ShapeProblems['SHAPE']): string {
  const found = shown(args.found);
  switch (args.issue) {
    case 'unknown-key':
      return `"${args.key}" is not a known key here`;
    case 'missing':
      return `missing; expected ${typeof args.expected === 'string' ? types[args.expected] : args.expected.join(', ')}`;
    case 'type':
      return `found ${found}, expected ${types[args.expected]}${wantsQuotes(args) ? `; put it in quotes: "${found}"` : ''}`;
    case 'languages':
      return args.key === null
        ? `${args.found.kind === 'absent' ? 'missing;' : `found ${found},`} expected the text in each language: { ${args.languages.map((l) => `${l}: ...`).join(', ')} }`
        : !isTag(args.key)
          ? `"${args.key}" stands after a comma, which ends a text in braces; put the whole text in quotes`
          : `"${args.key}" is no language of this base (${args.languages.join(', ')}); "languages" in knowledge.yaml says which there are`;
    case 'value':
      return `found ${found}, expected ${args.expected.length > 1 ? 'one of: ' : ''}${args.expected.join(', ')}`;
    case 'note':
      return notes[args.note];
    case 'format':
      return `found ${found}, expected ${formats[args.expected]}${mended(args, ', such as ')}`;
    case 'size':
      return `found ${found}, expected ${bounds[args.bound]} ${args.limit}${units[args.of](args.limit)}`;
    case 'other':
      return `${args.detail} (found ${found})`;
    default:
      return args satisfies never;
  }
}

export const en: SentencesOf<ShapeProblems> = {
  MISSING_FILE: ({ file }) => `${file} is missing; a knowledge base needs it`,
  NOT_A_BASE: ({ folder }) =>
    `${folder} is not a knowledge base: expected "article", "current", "runtimes" or a folder with knowledge.yaml`,
  SHAPE: (args) => `${args.path === '' ? '' : `${args.path}: `}${shape(args)}`,
  BAD_FILE_NAME: ({ file, known }) =>
    `"${file}" is not a file of a base; expected ${known === undefined ? `<id>.yaml, where <id> is made of ${formats.id}` : `one of: ${known.join(', ')}`}`,
};
