import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import { csvTable } from './csv-table.ts';

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
