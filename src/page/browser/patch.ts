import type { Piece as AnyPiece, Element as Piece } from '../element.ts';

const svg = 'http://www.w3.org/2000/svg';
const svgTags = new Set(['g', 'rect', 'text', 'title']);
/** What a reader may have changed since it was last set, and so has to be set as a property. */
const properties = ['checked', 'value', 'selected', 'disabled'] as const;

/**
 * Makes an element's children be `pieces`, changing as little as it can: what has focus keeps it, what is folded open stays
 * open, a slider that is being dragged is not replaced. Children with a `data-key` are told apart by it.
 */
export function patch(parent: Element, pieces: readonly AnyPiece[]): void {
  let next: ChildNode | null = parent.firstChild;
  for (const piece of pieces) {
    const same = findSame(next, piece);
    if (same === null) {
      parent.insertBefore(create(piece, parent), next);
      continue;
    }
    if (same === next) next = next.nextSibling;
    else parent.insertBefore(same, next);
    update(same, piece);
  }
  while (next !== null) {
    const gone = next;
    next = next.nextSibling;
    gone.remove();
  }
}

/** The child that a piece is shown by: the next one, or one further on that has its key. */
function findSame(next: ChildNode | null, piece: AnyPiece): ChildNode | null {
  if (next === null) return null;
  if (typeof piece === 'string') return next.nodeType === Node.TEXT_NODE ? next : null;
  const key = piece.attributes['data-key'];
  for (let node: ChildNode | null = next; node !== null; node = node.nextSibling) {
    if (node instanceof Element && node.localName === piece.tag && (node.getAttribute('data-key') ?? undefined) === key)
      return node;
    if (key === undefined) return null;
  }
  return null;
}

function create(piece: AnyPiece, parent: Element): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const inSvg = piece.tag === 'svg' || (parent.namespaceURI === svg && svgTags.has(piece.tag));
  const element = inSvg ? document.createElementNS(svg, piece.tag) : document.createElement(piece.tag);
  update(element, piece);
  return element;
}

function update(node: Node, piece: AnyPiece): void {
  if (typeof piece === 'string') {
    if (node.nodeValue !== piece) node.nodeValue = piece;
    return;
  }
  const element = node as Element;
  for (const { name } of [...element.attributes])
    if (!(name in piece.attributes) && !(name === 'open' && piece.tag === 'details')) element.removeAttribute(name);
  for (const [name, value] of Object.entries(piece.attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  patch(element, piece.children);
  if (element instanceof HTMLInputElement || element instanceof HTMLOptionElement) setProperties(element, piece);
}

function setProperties(element: HTMLInputElement | HTMLOptionElement, { attributes }: Piece): void {
  for (const name of properties) {
    if (!(name in element)) continue;
    const value = name === 'value' ? (attributes.value ?? '') : name in attributes;
    const target = element as unknown as Record<string, unknown>;
    if (target[name] !== value) target[name] = value;
  }
}
