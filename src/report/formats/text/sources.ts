import type { Knowledge, Language, Statement } from '../../../knowledge/knowledge.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import type { Layout } from '../../../typesetting/style.ts';
import { visible } from '../../../typesetting/visible.ts';
import { numberIn } from '../../numbers.ts';
import { statementPlace } from '../../outline/cited/statement-place.ts';
import { textWords } from '../../words/text.ts';

/** Numbers the statements that a text cites, in the order in which it does. */
export interface Sources {
  /** ` [1][2]`, or nothing. */
  cite(statements: readonly string[]): string;
  /** What the numbers stand for, each on a line of its own: section or page, and phrase; an address on its own line. */
  lines(layout: Layout): string[];
}

export function createSources(knowledge: Knowledge, language: Language): Sources {
  const numbers = new Map<string, number>();
  return {
    cite(statements) {
      const marks = statements.map((id) => `[${numberIn(numbers, id)}]`);
      return marks.length === 0 ? '' : ` ${marks.join('')}`;
    },
    lines({ width, style }) {
      if (numbers.size === 0) return [];
      const [document] = knowledge.documents;
      const head = textWords[language].sources(document);
      const digits = String(numbers.size).length;
      const entries = [...numbers].flatMap(([id, number]) => {
        const { text, address } = statementPlace(knowledge.statements[id] as Statement, knowledge, language);
        const lead = `  ${`[${number}]`.padStart(digits + 2)} `;
        const shown = visible(address ?? '');
        return [
          ...hang(lead, visible(text), width).map(style.dim),
          ...(shown === '' ? [] : [`${' '.repeat(Math.min(lead.length, 6))}${style.link(shown, shown)}`]),
        ];
      });
      return [...hang('', visible(head), width).map(style.strong), ...entries];
    },
  };
}
