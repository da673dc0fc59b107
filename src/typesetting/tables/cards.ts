import { wrap } from '../breaking/wrap.ts';
import type { Style } from '../style.ts';
import { displayWidth } from '../widths/display-width.ts';

/** One thing with what there is to say about it, for terminals too narrow for a table. */
export interface Card {
  title: string;
  fields: readonly { name: string; text: string }[];
}

const HANGING = '  ';

/** Cards one below the other: the title, a rule, and `name: text` with a hanging indent; no line break at the end. */
export function drawCards(
  cards: readonly Card[],
  layout: { width: number; ascii: boolean; style: Pick<Style, 'strong' | 'dim'> },
): string {
  return cards.map((card) => drawCard(card, layout).join('\n')).join('\n\n');
}

function drawCard({ title, fields }: Card, layout: Parameters<typeof drawCards>[1]): string[] {
  const { width, ascii, style } = layout;
  const heading = wrap(title, width);
  const rule = (ascii ? '-' : '─').repeat(heading.reduce((widest, line) => Math.max(widest, displayWidth(line)), 0));
  return [
    ...heading.map(style.strong),
    style.dim(rule),
    ...fields.flatMap(({ name, text }) => drawField(name, text, width, style)),
  ];
}

function drawField(name: string, text: string, width: number, style: Pick<Style, 'dim'>): string[] {
  // 開発元： but Creator: with its space, as each script has it.
  const label = name + (displayWidth(name.slice(-1)) === 2 ? '：' : ': ');
  const lines = wrap(label + text, width - HANGING.length);
  let left = countSolid(label);
  return lines.map((line, i) => {
    const end = endOfLabel(line, left);
    left -= countSolid(line.slice(0, end));
    return (i === 0 ? '' : HANGING) + (end > 0 ? style.dim(line.slice(0, end)) : '') + line.slice(end);
  });
}

/** How far into `line` the label reaches of which `left` characters, spaces apart, have not been seen yet. */
function endOfLabel(line: string, left: number): number {
  let end = 0;
  for (let seen = 0; seen < left && end < line.length; end += 1) {
    if (line[end] !== ' ' && line[end] !== '\u3000') seen += 1;
  }
  return end;
}

function countSolid(text: string): number {
  return text.replace(/[ \u3000\n]/g, '').length;
}
