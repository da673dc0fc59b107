import { wrap } from '../../../../typesetting/breaking/wrap.ts';
import { formatTable } from '../../../../typesetting/tables/format-table.ts';
import { visible } from '../../../../typesetting/visible.ts';
import { roundTo } from '../../../numbers.ts';
import type { OutlineView } from '../../../outline/outline-view.ts';
import type { TextView } from '../text-view.ts';

/** What the tables of the arithmetic are made from. */
export type ArithmeticView = OutlineView & TextView;

/** At most two places, none of them for nothing: 4, 0.5, 0.33. */
export const short = (value: number): string => String(roundTo(value, 2));

/** Criteria that have points, by index. */
export const weightedOf = ({ decision }: ArithmeticView): number[] =>
  [...decision.preferences.importance.keys()].filter((c) => decision.preferences.importance[c]! > 0);

/** A share as a percentage to a tenth. */
export const tenths = (share: number): string => roundTo(100 * share, 1).toFixed(1);

/** A table with its title and a note that says how to read it. */
export function table(view: ArithmeticView, title: string, note: string, head: string[], rows: string[][]): string[] {
  const { width, ascii, style } = view.layout;
  return [
    ...wrap(visible(title), width).map(style.strong),
    ...(note === '' ? [] : wrap(visible(note), width).map(style.dim)),
    ...formatTable({ head, rows, width, ascii, style }).trimEnd().split('\n'),
  ];
}
