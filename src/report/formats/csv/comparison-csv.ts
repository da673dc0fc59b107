import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
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

const ratingsHead = [
  'criterion_id',
  'criterion',
  'framework_id',
  'framework',
  'level_id',
  'level',
  'value',
  'evidence',
  'since_then',
] as const;

/** The ratings for a spreadsheet: a row for each criterion and framework; what is not known has no level and no value. */
export function ratingsCsv({ frameworks, rows }: Comparison, { criteria }: Knowledge, bom: boolean): string {
  const body = rows.flatMap(({ id, name, cells }) => {
    const { levels } = criteria.find((c) => c.id === id)!;
    return cells.map(({ text, level, evidence, since }, f) => {
      const found = levels.find((l) => l.id === level);
      const known = found === undefined ? ['', '', ''] : [found.id, text, String(found.value)];
      const { id: framework, name: called } = frameworks[f]!;
      return [id, name, framework, called, ...known, evidence.join(' '), since?.note ?? ''];
    });
  });
  return csvTable({ head: ratingsHead, rows: body }, { bom });
}
