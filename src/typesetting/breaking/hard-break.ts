import { type Cluster, clusters as clustersOf } from '../widths/clusters.ts';
import { mayBreak } from './may-break.ts';
import { trimSpaces } from './trim-spaces.ts';

/**
 * Cuts what is wider than a line and has no place to break: after a joint such as `/` in the second half of the line,
 * else where the rules for the first and last character of a line allow it, else where the line is full.
 */
export function hardBreak(text: string, width: number): string[] {
  const clusters = clustersOf(text);
  const lines: string[] = [];
  let start = 0;
  while (start < clusters.length) {
    const full = fill(clusters, start, width);
    const end = full === clusters.length ? full : bestCut(clusters, start, full, width);
    const line = trimSpaces(textOf(clusters.slice(start, end)));
    if (line !== '') lines.push(line);
    start = end;
  }
  return lines;
}

/** The end of the longest stretch from `start` that fits; always at least one cluster. */
function fill(clusters: readonly Cluster[], start: number, width: number): number {
  let end = start;
  let used = 0;
  while (end < clusters.length && (end === start || used + clusters[end]!.width <= width)) {
    used += clusters[end]!.width;
    end += 1;
  }
  return end;
}

function bestCut(clusters: readonly Cluster[], start: number, full: number, width: number): number {
  let joint = 0;
  let lawful = 0;
  let used = 0;
  for (let end = start + 1; end <= full; end += 1) {
    const before = clusters[end - 1]!;
    const after = clusters[end]!;
    used += before.width;
    // Spaces are in here only where the characters around them must not be parted.
    if (isSpace(before) || isSpace(after) || !mayBreak(before, after, true)) continue;
    lawful = end;
    if (2 * used >= width && isJoint(before, after)) joint = end;
  }
  return joint || lawful || full;
}

/** Where an address, a path, a compound or a name likeThis may be cut with the least harm. */
function isJoint(before: Cluster, after: Cluster): boolean {
  return '-/._=&?:,;|+\\@'.includes(before.text) || (/^[a-z]/.test(before.text) && /^[A-Z]/.test(after.text));
}

function isSpace(cluster: Cluster): boolean {
  return cluster.text === ' ' || cluster.text === '\u3000';
}

function textOf(clusters: readonly Cluster[]): string {
  let text = '';
  for (const cluster of clusters) text += cluster.text;
  return text;
}
