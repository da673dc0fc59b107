import { bar } from '../../../typesetting/bar.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import { padStart } from '../../../typesetting/pad.ts';
import { visible } from '../../../typesetting/visible.ts';
import { displayWidth } from '../../../typesetting/widths/display-width.ts';
import type { RankingOutline } from '../../outline/ranking-outline.ts';
import { reportWords } from '../../words/report.ts';
import type { TextView } from './text-view.ts';

/** One line a framework: rank, name, bar, score, and its range where a level is unknown; then how often each is first. */
export function rankingLines({ rows, firstShares }: RankingOutline, { language, layout }: TextView): string[] {
  const { width, ascii, style } = layout;
  const names = rows.map((row) => visible(row.framework.name));
  const ranges = rows.map(({ range }) => (range === null ? '' : ` (${range.low}–${range.high})`));
  const widest = Math.max(0, ...names.map(displayWidth));
  const longest = Math.max(0, ...ranges.map(displayWidth));
  const beside = width - widest - 14 - longest;
  // without room beside the name, bar and score stand below it
  const room = Math.min(40, beside < 4 ? width - 12 - longest : beside);
  const ranked = rows.flatMap(({ rank, score, exact }, i) => {
    const drawn = room < 4 ? '' : `${style.accent(bar(exact.score, room, { ascii }))} `;
    const points = `${drawn}${padStart(score, 5)}${style.dim(ranges[i]!)}`.trimEnd();
    const name = (text: string) => (rank === 1 ? style.strong(text) : text);
    if (beside < 4) return [...hang(`  ${rank}  `, names[i]!, width).map(name), `     ${points}`];
    return [`  ${rank}  ${name(names[i]!)}${' '.repeat(widest - displayWidth(names[i]!))}  ${points}`];
  });
  if (firstShares === null) return ranked;
  const shares = firstShares.shares.map(({ name, share }) => `${name}: ${share}`);
  const text = reportWords[language].firstShares(shares, firstShares.error);
  return [...ranked, ...hang('  ', visible(text), width).map(style.dim)];
}
