import type { ExtendingProblems, ShadowedKind } from '../../problems/extending-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

const kinds: Readonly<Record<ShadowedKind, string>> = {
  criterion: 'the criterion',
  question: 'the question',
  option: 'the option',
  statement: 'the statement',
  assessment: 'the level of',
  cell: 'the cell of',
  example: 'the example',
  row: 'the row',
  document: 'the document',
  hint: 'the hint',
  former: 'the former answer',
  file: 'the file',
};

export const en: SentencesOf<ExtendingProblems> = {
  SHADOWS: ({ kind, id, base }) => `replaces ${kinds[kind]} ${id} of ${base}`,
  EXTENDS_NOTHING: ({ named, shipped }) =>
    `extends: no base is called "${named}"; expected one of ${shipped.join(', ')}, or the path of a base from this folder, such as ../brokers`,
  EXTENDS_ITSELF: ({ named }) => `extends: "${named}" leads back to a base that extends this one`,
  LANGUAGES_NOT_EXTENDED: ({ languages, base, known }) =>
    `extends: ${base} is written in ${known.join(', ')}, not in ${languages.join(', ')}; declare some of its languages under "languages"`,
  OPTIONS_OF_NOTHING: ({ question, base }) =>
    `${base} has no question "${question}" to add options to; a question of your own needs "tier", "asks" and "why" as well`,
  RULES_LEAVE_NOBODY: ({ rules }) =>
    `your house ${rules === 1 ? 'rule leaves' : 'rules together leave'} nobody to choose from`,
  ORDER_INCOMPLETE: ({ missing }) =>
    `frameworks: an order, and no selection: it leaves out ${missing.join(', ')}; those come last, by name`,
};
