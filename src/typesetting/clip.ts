import { clusters } from './widths/clusters.ts';
import { displayWidth } from './widths/display-width.ts';

/** Text in one line of at most `width` columns; what is cut ends in an ellipsis. */
export function clip(text: string, width: number, ascii: boolean): string {
  if (displayWidth(text) <= width) return text;
  const end = ascii ? '...' : '…';
  const room = width - displayWidth(end);
  let kept = '';
  let used = 0;
  for (const cluster of clusters(text)) {
    used += cluster.width;
    if (used > room) break;
    kept += cluster.text;
  }
  return kept.trimEnd() + end;
}
