import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { numberIn } from '../../numbers.ts';
import { commonWords } from '../../words/common.ts';
import { inline } from './inline.ts';
import { statementLink } from './statement-link.ts';

/** Footnotes as GitHub reads them: a note for what one argument rests on, whatever the number of statements. */
export interface Footnotes {
  /** `[^1]`; the same statements have the same note. Empty where nothing is cited. */
  cite(statements: readonly string[]): string;
  /** A line a note, in the order in which they are cited. */
  list(): string;
}

export function createFootnotes(knowledge: Knowledge, language: Language): Footnotes {
  const numbers = new Map<string, number>();
  const noted = new Map<string, readonly string[]>();
  const source = (id: string) => {
    const { phrase } = knowledge.statements[id]!.at;
    return `${statementLink(id, knowledge, language)}: ${inline(commonWords[language].quote(phrase))}`;
  };
  return {
    cite(statements) {
      if (statements.length === 0) return '';
      const key = statements.join(' ');
      noted.set(key, statements);
      return `[^${numberIn(numbers, key)}]`;
    },
    list: () =>
      [...numbers].map(([key, number]) => `[^${number}]: ${noted.get(key)!.map(source).join('; ')}\n`).join(''),
  };
}
