import type { Decision } from '../../decision/decide.ts';
import type { KnowledgeIndex } from '../knowledge-index.ts';
import { bar } from '../layout/bar.ts';
import { displayWidth } from '../layout/display-width.ts';
import { padEnd, padStart } from '../layout/pad.ts';
import { visible } from '../layout/visible.ts';
import type { Layout } from './style.ts';

/** One line a framework: rank, name, bar, score; and the range of the score where a level is unknown. */
export function rankingLines(
  { model, ranking }: Decision,
  index: KnowledgeIndex,
  { width, ascii, style }: Layout,
): string[] {
  const names = ranking.map((r) => visible(index.frameworks.get(model.alternatives[r.alternative]!.id)!.name));
  const widest = Math.min(Math.max(0, ...names.map(displayWidth)), Math.max(8, width - 24));
  const ranges = ranking.map(({ low, high }) =>
    high - low > 1e-9 ? ` (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})` : '',
  );
  const longest = Math.max(0, ...ranges.map(displayWidth));
  const room = Math.max(4, Math.min(40, width - widest - 14 - longest));
  return ranking.map(({ rank, score }, i) => {
    const drawn = bar(score, room, { ascii });
    const points = padStart((100 * score).toFixed(1), 5);
    const name = padEnd(names[i]!, widest);
    return `  ${rank}  ${rank === 1 ? style.strong(name) : name}  ${style.accent(drawn)} ${points}${style.dim(ranges[i]!)}`.trimEnd();
  });
}
