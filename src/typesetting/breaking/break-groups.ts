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
/** Characters of one column that stand for themselves, whatever is beside them: Latin text with its quotes, dashes and arrows. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2190-\u21ff]*$/;

/** Splits one paragraph at every place where a line may end. */
export function breakGroups(paragraph: string): BreakGroup[] {
  if (PRINTABLE_ASCII.test(paragraph)) return words(paragraph);
  if (NARROW.test(paragraph)) return narrowGroups(paragraph);
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

/** In narrow text a line may end at spaces and nowhere else: no need to look at every character, which costs when cold. */
function words(paragraph: string): BreakGroup[] {
  return Array.from(paragraph.matchAll(/( *)([^ ]+)/gy), ([, gap, text]) => ({
    gap: gap!,
    gapWidth: gap!.length,
    text: text!,
    width: text!.length,
  }));
}

/** Not at every space, though: an opening quote does not end a line. */
function narrowGroups(paragraph: string): BreakGroup[] {
  const groups: BreakGroup[] = [];
  for (const word of words(paragraph)) {
    const group = groups.at(-1);
    if (group === undefined || mayBreak(narrow(group.text.at(-1)!), narrow(word.text[0]!), true)) groups.push(word);
    else {
      group.text += word.gap + word.text;
      group.width += word.gapWidth + word.width;
    }
  }
  return groups;
}

const narrow = (text: string): Cluster => ({ text, base: text.charCodeAt(0), width: 1 });
