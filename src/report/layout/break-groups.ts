import { type Cluster, clusters } from './clusters.ts';
import { mayBreak } from './may-break.ts';

/** A stretch of text inside which no line may end: a Latin word, or a Japanese character with its punctuation. */
export interface BreakGroup {
  /** The spaces before it, dropped where a line ends there. */
  gap: string;
  gapWidth: number;
  clusters: Cluster[];
  width: number;
}

/** Splits one paragraph at every place where a line may end. */
export function breakGroups(paragraph: string): BreakGroup[] {
  const groups: BreakGroup[] = [];
  let gap: Cluster[] = [];
  for (const cluster of clusters(paragraph)) {
    if (cluster.text === ' ' || cluster.text === '\u3000') {
      gap.push(cluster);
      continue;
    }
    const group = groups.at(-1);
    if (group === undefined || mayBreak(group.clusters.at(-1)!, cluster, gap.length > 0)) {
      groups.push({ gap: textOf(gap), gapWidth: widthOf(gap), clusters: [cluster], width: cluster.width });
    } else {
      for (const part of [...gap, cluster]) {
        group.clusters.push(part);
        group.width += part.width;
      }
    }
    gap = [];
  }
  return groups;
}

function textOf(parts: readonly Cluster[]): string {
  return parts.map((part) => part.text).join('');
}

function widthOf(parts: readonly Cluster[]): number {
  return parts.reduce((sum, part) => sum + part.width, 0);
}
