import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { numberIn } from '../../numbers.ts';
import { commonWords } from '../../words/common.ts';
import { inline } from './inline.ts';
import { statementLink } from './statement-link.ts';

/** Footnotes as GitHub reads them, in the order in which they are cited. */
export interface Footnotes {
  /** `[^1]`: a note for all of these statements; the same ones have the same note. Empty where nothing is cited. */
  cite(statements: readonly string[]): string;
  /** Where they stand, with their phrases: a line a note. */
  list(): string;
  /** Where they stand: a line a note. */
  places(): string;
  /** What they say, with their phrases: an ordered list, numbered as the notes are. */
  sayings(): string;
}

export function createFootnotes(knowledge: Knowledge, language: Language): Footnotes {
  const numbers = new Map<string, number>();
  const noted: (readonly string[])[] = [];
  const where = (id: string) => statementLink(id, knowledge, language);
  const quoted = (id: string) => inline(commonWords[language].quote(knowledge.statements[id]!.at.phrase));
  const says = (id: string) => inline(knowledge.statements[id]!.says[language]);
  const lines = (line: (number: number, ids: readonly string[]) => string) =>
    noted.map((ids, i) => `${line(i + 1, ids)}\n`).join('');
  const each = (ids: readonly string[], text: (id: string) => string) => ids.map(text).join('; ');
  return {
    cite(statements) {
      if (statements.length === 0) return '';
      const number = numberIn(numbers, statements.join(' '));
      noted[number - 1] ??= statements;
      return `[^${number}]`;
    },
    list: () => lines((number, ids) => `[^${number}]: ${each(ids, (id) => `${where(id)}: ${quoted(id)}`)}`),
    places: () => lines((number, ids) => `[^${number}]: ${each(ids, where)}`),
    sayings: () => lines((number, ids) => `${number}. ${each(ids, (id) => `${says(id)} ${quoted(id)}`)}`),
  };
}
