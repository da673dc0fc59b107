import type { Piece as AnyPiece, Element as Piece } from '../element.ts';

const svg = 'http://www.w3.org/2000/svg';
const svgTags = new Set(['g', 'rect', 'line', 'path', 'text', 'title']);
/** What a reader may have changed since it was last set, and so has to be set as a property. */
const properties = ['checked', 'value', 'selected', 'disabled'] as const;

/** What each element shows: the same piece again changes nothing. */
const shown = new WeakMap<Node, AnyPiece>();

/**
 * Makes an element's children be `pieces`, changing as little as it can. A child stands for the piece that has its identity
 * (its key, its id, or its class and how many of these came before), whatever else comes or goes beside it: what has focus
 * keeps it, what is folded open stays open, and a slider that is being dragged is neither replaced nor moved.
 */
export function patch(parent: Element, pieces: readonly AnyPiece[]): void {
  const children = parent.childNodes;
  // mostly nothing comes or goes
  if (children.length === pieces.length && pieces.every((piece, i) => standsFor(children[i]!, piece))) {
    for (const [i, piece] of pieces.entries()) update(children[i]!, piece);
    return;
  }
  const there = identified([...parent.childNodes], ofNode);
  const wanted = identified(pieces, ofPiece);
  for (const [identity, node] of there) if (!wanted.has(identity)) node.remove();
  let next: ChildNode | null = parent.firstChild;
  for (const [identity, piece] of wanted) {
    const same = there.get(identity);
    if (same === undefined) {
      parent.insertBefore(create(piece, parent), next);
      continue;
    }
    // who holds the focus stays where it is, and the others go round it
    if (same !== next && same.contains(document.activeElement)) while (next !== same) next = putBehind(next!, same);
    if (same === next) next = next.nextSibling;
    else parent.insertBefore(same, next);
    update(same, piece);
  }
}

/** Moves a node behind another, and says which one is first now. */
function putBehind(node: ChildNode, other: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  other.after(node);
  return next;
}

/** Children by what tells them apart. */
function identified<T>(children: readonly T[], of: (child: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const child of children) {
    const base = of(child);
    let identity = base;
    for (let n = 1; found.has(identity); n++) identity = `${base} ${n}`;
    found.set(identity, child);
  }
  return found;
}

const identityOf = (
  tag: string,
  key: string | null | undefined,
  id: string | null | undefined,
  kind: string,
): string => (key ? `${tag} @${key}` : id ? `${tag} #${id}` : `${tag} .${kind.split(' ')[0]}`);
const ofPiece = (piece: AnyPiece): string =>
  typeof piece === 'string'
    ? 'text'
    : identityOf(piece.tag, piece.attributes['data-key'], piece.attributes.id, piece.attributes.class ?? '');
const ofNode = (node: ChildNode): string =>
  node instanceof Element
    ? identityOf(node.localName, node.getAttribute('data-key'), node.id, node.getAttribute('class') ?? '')
    : 'text';

/** The same as that their identities are equal, without making them. */
function standsFor(node: ChildNode, piece: AnyPiece): boolean {
  const before = shown.get(node);
  if (typeof piece === 'string') return !(node instanceof Element);
  if (before === undefined || typeof before === 'string') return ofNode(node) === ofPiece(piece);
  const [was, is] = [before.attributes, piece.attributes];
  if (before.tag !== piece.tag) return false;
  if (was['data-key'] || is['data-key']) return was['data-key'] === is['data-key'];
  if (was.id || is.id) return was.id === is.id;
  return was.class === is.class || ofPiece(before) === ofPiece(piece);
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
  const before = shown.get(element);
  if (before === piece) return;
  shown.set(element, piece);
  // what it shows was set here, so that it need not be asked; what is in the file already was not
  const was = typeof before === 'object' ? before.attributes : attributesOf(element);
  for (const name in was)
    if (!(name in piece.attributes) && !(name === 'open' && piece.tag === 'details')) element.removeAttribute(name);
  for (const name in piece.attributes)
    if (was[name] !== piece.attributes[name]) element.setAttribute(name, piece.attributes[name]!);
  patch(element, piece.children);
  if (element instanceof HTMLInputElement || element instanceof HTMLOptionElement) setProperties(element, piece);
}

const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

function setProperties(element: HTMLInputElement | HTMLOptionElement, { attributes }: Piece): void {
  for (const name of properties) {
    if (!(name in element)) continue;
    const value = name === 'value' ? (attributes.value ?? '') : name in attributes;
    const target = element as unknown as Record<string, unknown>;
    if (target[name] !== value) target[name] = value;
  }
}
