import { bar } from '../../../typesetting/bar.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import { padStart } from '../../../typesetting/pad.ts';
import { visible } from '../../../typesetting/visible.ts';
import { displayWidth } from '../../../typesetting/widths/display-width.ts';
import type { RankingOutline } from '../../outline/ranking-outline.ts';
import { reportWords } from '../../words/report.ts';
import type { TextView } from './text-view.ts';

/** Cells of a bar that still tells a third from a half. */
const leastBar = 10;

/** One line a framework: rank, name, bar, score, and its range where a level is unknown; then how often each is first. */
export function rankingLines(
  { rows, firstShares }: Pick<RankingOutline, 'rows' | 'firstShares'>,
  { language, layout }: TextView,
): string[] {
  const { width, ascii, aloud, style } = layout;
  const names = rows.map((row) => visible(row.framework.name));
  const ranges = rows.map(({ range }) => (range === null ? '' : ` (${range.low}–${range.high})`));
  const widest = Math.max(0, ...names.map(displayWidth));
  const longest = Math.max(0, ...ranges.map(displayWidth));
  // a bar of a few cells tells nothing: where there is no room for both, what is unknown stands below
  const isNarrow = width - widest - 14 - longest < leastBar;
  const beside = width - widest - 14 - (isNarrow ? 0 : longest);
  // without room beside the name, bar and score stand below it
  const room = Math.min(40, beside < 4 ? width - 12 : beside);
  const ranked = rows.flatMap(({ rank, score, exact }, i) => {
    const drawn = room < 4 ? '' : `${style.accent(bar(exact.score, room, { ascii }))} `;
    const points = `${drawn}${padStart(score, 5)}${isNarrow ? '' : style.dim(ranges[i]!)}`.trimEnd();
    const range = ranges[i]!.trim();
    const end = beside < 4 ? 11 + room : 13 + widest + room;
    const below = isNarrow && range !== '' ? [style.dim(padStart(range, Math.min(end, width)))] : [];
    const name = (text: string) => (rank === 1 ? style.strong(text) : text);
    if (aloud) return hang(`  ${rank}  `, `${names[i]}  ${score}${ranges[i]}`, width).map(name);
    if (beside < 4) return [...hang(`  ${rank}  `, names[i]!, width).map(name), `     ${points}`, ...below];
    return [`  ${rank}  ${name(names[i]!)}${' '.repeat(widest - displayWidth(names[i]!))}  ${points}`, ...below];
  });
  if (firstShares === null) return ranked;
  const shares = firstShares.shares.map(({ name, share }) => `${name}: ${share}`);
  const text = reportWords[language].firstShares(shares, firstShares.error);
  return [...ranked, ...hang('  ', visible(text), width).map(style.dim)];
}
