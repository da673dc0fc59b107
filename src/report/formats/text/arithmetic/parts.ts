import { wrap } from '../../../../typesetting/breaking/wrap.ts';
import { formatTable } from '../../../../typesetting/tables/format-table.ts';
import { visible } from '../../../../typesetting/visible.ts';
import { roundTo } from '../../../numbers.ts';
import type { ReasonsView } from '../reason-lines.ts';

/** What the tables of the arithmetic share. */
export const words = {
  en: {
    answer: 'answer → criterion',
    criterion: 'criterion',
    points: 'points',
    weight: 'weight',
    prior: 'prior count',
    interval: 'first stays first from – to',
    sum: 'sum',
    score: 'score',
    range: 'score, lowest – highest',
    expected: 'expected rank',
    firstShare: 'first in',
    unknown: 'unknown',
  },
  ja: {
    answer: '回答 → 評価項目',
    criterion: '評価項目',
    points: '点',
    weight: '重み',
    prior: '事前の数',
    interval: '先頭が変わらない範囲',
    sum: '合計',
    score: '得点',
    range: '得点の下限〜上限',
    expected: '期待順位',
    firstShare: '先頭の割合',
    unknown: '不明',
  },
} as const;

/** At most two places, none of them for nothing: 4, 0.5, 0.33. */
export const short = (value: number): string => String(roundTo(value, 2));

/** Criteria that have points, by index. */
export const weightedOf = ({ decision }: ReasonsView): number[] =>
  [...decision.preferences.importance.keys()].filter((c) => decision.preferences.importance[c]! > 0);

/** A share as a percentage to a tenth. */
export const tenths = (share: number): string => roundTo(100 * share, 1).toFixed(1);

/** A table with its title and a note that says how to read it. */
export function table(view: ReasonsView, title: string, note: string, head: string[], rows: string[][]): string[] {
  const { width, ascii, style } = view.layout;
  return [
    ...wrap(visible(title), width).map(style.strong),
    ...(note === '' ? [] : wrap(visible(note), width).map(style.dim)),
    ...formatTable({ head, rows, width, ascii, style }).trimEnd().split('\n'),
  ];
}
