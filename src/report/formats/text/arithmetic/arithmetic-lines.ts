import type { Firmness } from '../../../../decision/firmness/firmness.ts';
import { contributionsTable } from './contributions-table.ts';
import { indicesTable } from './indices-table.ts';
import type { ArithmeticView } from './parts.ts';
import { pointsTable } from './points-table.ts';
import { valuesTable } from './values-table.ts';
import { weightsTable } from './weights-table.ts';

/** The whole arithmetic as tables, in the order in which it is done. Every sum adds up as printed. */
export function arithmeticLines(view: ArithmeticView, firmness: Firmness): string[] {
  const blocks = [
    ...pointsTable(view),
    ...weightsTable(view),
    ...valuesTable(view),
    ...contributionsTable(view),
    ...indicesTable(view, firmness),
  ];
  return blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]));
}
