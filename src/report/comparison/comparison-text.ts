import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { asStarted } from '../../typesetting/as-started.ts';
import { asciiMarks } from '../../typesetting/ascii-marks.ts';
import { hang } from '../../typesetting/breaking/hang.ts';
import type { Layout } from '../../typesetting/style.ts';
import { formatTable } from '../../typesetting/tables/format-table.ts';
import { visible } from '../../typesetting/visible.ts';
import { inline } from '../formats/markdown/inline.ts';
import { markdownTable } from '../formats/markdown/markdown-table.ts';
import { explainLine } from '../questions/command-line.ts';
import { comparisonWords } from '../words/comparison.ts';
import { asOfText } from '../words/words.ts';
import type { Comparison } from './comparison.ts';

/** The table for people, with a mark and a footnote where a cell no longer holds. `asked` is how a command calls the base. */
export function comparisonText(
  comparison: Comparison,
  knowledge: Knowledge,
  language: Language,
  { layout, asked }: { readonly layout: Layout; readonly asked: string | undefined },
): string {
  const { head, rows, notes } = marked(comparison);
  const table = formatTable({ head, rows, ...layout });
  const base = comparisonWords[language].baseAndSources(
    knowledge.id,
    asOfText(knowledge.asOf, language),
    asStarted(explainLine(asked, 'ID'), layout.called),
  );
  const lines = [
    ...notes.flatMap(({ mark, note }) => hang(`${mark} `, visible(note), layout.width)),
    ...hang('', base, layout.width),
  ];
  const text = `${table}${lines.map(layout.style.dim).join('\n')}\n`;
  return layout.ascii ? asciiMarks(text) : text;
}

export function comparisonMarkdown(comparison: Comparison, knowledge: Knowledge, language: Language): string {
  const base = comparisonWords[language].base(knowledge.id, asOfText(knowledge.asOf, language));
  return `${comparisonTable(comparison)}\n${base}\n`;
}

/** The table in Markdown, a footnote for each mark below it. */
export function comparisonTable(comparison: Comparison): string {
  const { head, rows, notes } = marked(comparison);
  const footnotes = notes.map(({ mark, note }) => `${mark.replace('*', '\\*')} ${inline(note)}\n`);
  return [markdownTable({ head, rows }), ...footnotes].join('\n');
}

/** Cells with the marks of their notes; the same note has one mark. */
function marked({ frameworks, rows }: Comparison): {
  head: string[];
  rows: string[][];
  notes: { mark: string; note: string }[];
} {
  const marks = new Map<string, string>();
  const body = rows.map(({ name, cells }) => [
    name,
    ...cells.map(({ text, since }) => {
      if (since === null) return text;
      const mark = marks.get(since.note) ?? `*${marks.size + 1}`;
      marks.set(since.note, mark);
      return `${text} ${mark}`;
    }),
  ]);
  return {
    head: ['', ...frameworks.map((f) => f.name)],
    rows: body,
    notes: [...marks].map(([note, mark]) => ({ mark, note })),
  };
}
