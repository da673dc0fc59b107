import type { Piece } from './element.ts';

/** Elements of HTML without a closing tag; those of SVG have one. */
const empty = new Set(['input', 'br', 'hr']);

/** Writes a piece as HTML. Everything that is not a tag of ours is escaped. */
export function elementHtml(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  const { tag, attributes, children } = piece;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${tag}${written.join('')}>`;
  return empty.has(tag) ? open : `${open}${children.map(elementHtml).join('')}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);
