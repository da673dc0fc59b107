import { type Cluster, clusters } from '../widths/clusters.ts';
import { mayBreak } from './may-break.ts';

/** A stretch of text inside which no line may end: a Latin word, or a Japanese character with its punctuation. */
export interface BreakGroup {
  /** The spaces before it, dropped where a line ends there. */
  gap: string;
  gapWidth: number;
  text: string;
  width: number;
}

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** Splits one paragraph at every place where a line may end. */
export function breakGroups(paragraph: string): BreakGroup[] {
  if (PRINTABLE_ASCII.test(paragraph)) return asciiGroups(paragraph);
  const groups: BreakGroup[] = [];
  let group: BreakGroup | undefined;
  let previous: Cluster | undefined;
  let gap = '';
  let gapWidth = 0;
  for (const cluster of clusters(paragraph)) {
    if (cluster.text === ' ' || cluster.text === '\u3000') {
      gap += cluster.text;
      gapWidth += cluster.width;
      continue;
    }
    if (group === undefined || previous === undefined || mayBreak(previous, cluster, gap !== '')) {
      group = { gap, gapWidth, text: cluster.text, width: cluster.width };
      groups.push(group);
    } else {
      group.text += gap + cluster.text;
      group.width += gapWidth + cluster.width;
    }
    previous = cluster;
    gap = '';
    gapWidth = 0;
  }
  return groups;
}

/** In ASCII a line may end at spaces and nowhere else: no need to look at every character, which costs when cold. */
function asciiGroups(paragraph: string): BreakGroup[] {
  return Array.from(paragraph.matchAll(/( *)([^ ]+)/gy), ([, gap, text]) => ({
    gap: gap!,
    gapWidth: gap!.length,
    text: text!,
    width: text!.length,
  }));
}
