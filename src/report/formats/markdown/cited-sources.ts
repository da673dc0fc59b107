import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { numberIn } from '../../numbers.ts';
import { commonWords } from '../../words/common.ts';
import { inline, link } from './inline.ts';
import { statementLink } from './statement-link.ts';

/** Numbers the statements that a Markdown text cites, in the order in which it does, and lists them. */
export interface CitedSources {
  /** ` [\[1\]](https://...)`: to the page where it is one, else to the list of sources. */
  cite(statements: readonly string[]): string;
  /** An ordered list: what each number stands for. Empty where nothing is cited. */
  list(): string;
}

/** `anchor` is the fragment of the heading that the list stands under. */
export function createCitedSources(knowledge: Knowledge, language: Language, anchor: string): CitedSources {
  const { statements } = knowledge;
  const numbers = new Map<string, number>();
  return {
    cite(ids) {
      const marks = ids.map((id) => {
        const number = numberIn(numbers, id);
        const { at } = statements[id]!;
        const address = 'address' in at && /^https?:/.test(at.address) ? at.address : undefined;
        return address === undefined ? `[\\[${number}\\]](${anchor})` : link(`[${number}]`, address);
      });
      return marks.length === 0 ? '' : ` ${marks.join(' ')}`;
    },
    list() {
      return [...numbers]
        .map(([id, number]) => {
          const { at, says } = statements[id]!;
          const quoted = inline(commonWords[language].quote(at.phrase));
          const where = statementLink(id, knowledge, language);
          return `${number}. ${inline(says[language])} — ${where}: ${quoted}\n`;
        })
        .join('');
    },
  };
}
