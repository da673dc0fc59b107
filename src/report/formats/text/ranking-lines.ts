import type { Decision } from '../../../decision/decide.ts';
import type { Firmness } from '../../../decision/firmness/firmness.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { bar } from '../../../typesetting/bar.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import { padStart } from '../../../typesetting/pad.ts';
import type { Layout } from '../../../typesetting/style.ts';
import { visible } from '../../../typesetting/visible.ts';
import { displayWidth } from '../../../typesetting/widths/display-width.ts';
import { isRanged, percent, pointsText } from '../../numbers.ts';
import type { KnowledgeIndex } from '../../outline/knowledge-index.ts';

/** One line a framework: rank, name, bar, score; and the range of the score where a level is unknown. */
export function rankingLines(
  { model, ranking }: Decision,
  index: KnowledgeIndex,
  { width, ascii, style }: Layout,
): string[] {
  const names = ranking.map((r) => visible(index.frameworks.get(model.alternatives[r.alternative]!.id)!.name));
  const ranges = ranking.map((ranked) =>
    isRanged(ranked) ? ` (${pointsText(100 * ranked.low)}–${pointsText(100 * ranked.high)})` : '',
  );
  const widest = Math.max(0, ...names.map(displayWidth));
  const longest = Math.max(0, ...ranges.map(displayWidth));
  const beside = width - widest - 14 - longest;
  // without room beside the name, bar and score stand below it
  const room = Math.min(40, beside < 4 ? width - 12 - longest : beside);
  return ranking.flatMap(({ rank, score }, i) => {
    const drawn = room < 4 ? '' : `${style.accent(bar(score, room, { ascii }))} `;
    const points = `${drawn}${padStart(pointsText(100 * score), 5)}${style.dim(ranges[i]!)}`.trimEnd();
    const name = (text: string) => (rank === 1 ? style.strong(text) : text);
    if (beside < 4) return [...hang(`  ${rank}  `, names[i]!, width).map(name), `     ${points}`];
    return [`  ${rank}  ${name(names[i]!)}${' '.repeat(widest - displayWidth(names[i]!))}  ${points}`];
  });
}

/** Among three or more: how often each is first when the weights are uncertain. Two have it in the first line. */
export function acceptabilityLines(
  decision: Decision,
  { acceptability, standardError }: Firmness['acceptability'],
  index: KnowledgeIndex,
  language: Language,
  { width, style }: Layout,
): string[] {
  const { model, ranking, preferences } = decision;
  if (ranking.length < 3 || preferences.weights.every((w) => w === 0)) return [];
  const shares = ranking.map(({ alternative }, r) => {
    const name = index.frameworks.get(model.alternatives[alternative]!.id)!.name;
    return `${name}: ${percent(firstShare(decision, { acceptability }, r), language)}`;
  });
  // two standard errors, never less than the rounding
  const error = Math.max(1, Math.ceil(200 * Math.max(...standardError.map((row) => row[0]!)) - 1e-9));
  const text = {
    en: `${shares.join(', ')} (sampled, ± ${error} %)`,
    ja: `${shares.join('、')} (標本による、± ${error} %)`,
  }[language];
  const head = { en: 'First in weightings like yours: ', ja: '似た重み付けで先頭になる割合: ' }[language];
  return hang('  ', visible(head + text), width).map(style.dim);
}

/** The share in which one of the ranking is first. A sample that never saw what can happen is no certainty. */
export function firstShare(
  { indices }: Decision,
  { acceptability }: Pick<Firmness['acceptability'], 'acceptability'>,
  r: number,
): number {
  const share = acceptability[r]![0]!;
  const canLose = indices.some((row, b) => b !== r && row[r]! > 0);
  const canWin = indices[r]!.every((p, b) => b === r || p > 0);
  if (share === 1 && canLose) return 1 - 1e-9;
  return share === 0 && canWin ? 1e-9 : share;
}
