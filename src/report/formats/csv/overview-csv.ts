import type { Language } from '../../../knowledge/knowledge.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import { comparisonWords } from '../../words/comparison.ts';
import { csvTable } from './csv-table.ts';

/**
 * The overview for a spreadsheet: a row each, and beside a framework in which something no longer holds a column that says
 * so. `id` is the same in every language.
 */
export function overviewCsv({ frameworks, rows }: Comparison, language: Language, bom: boolean): string {
  const { sinceThen } = comparisonWords[language];
  const outdated = frameworks.map((_, f) => rows.some(({ cells }) => cells[f]!.since !== null));
  const head = frameworks.flatMap(({ name }, f) => [name, ...(outdated[f] ? [sinceThen(name)] : [])]);
  const body = rows.map(({ id, name, cells }) => [
    id,
    name,
    ...cells.flatMap(({ text, since }, f) => [text, ...(outdated[f] ? [since?.note ?? ''] : [])]),
  ]);
  return csvTable({ head: ['id', 'row', ...head], rows: body }, { bom });
}
