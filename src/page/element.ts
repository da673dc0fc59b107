import { visible } from '../typesetting/visible.ts';

/** A piece of a page as plain data: `element-html.ts` writes it into a file, `browser/patch.ts` shows it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
}
/** A string is text, never markup. */
export type Piece = Element | string;
export type Children = Piece | readonly Children[] | null | undefined | false;

/** What an attribute may be: false, null and undefined leave it out, true has no value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `h('p.lead', { id: 'first' }, 'text')`: a tag with its classes. Text that stands side by side becomes one, as it does in a document. */
export function h(named: string, attributes: Attributes = {}, ...children: readonly Children[]): Element {
  const [tag, ...classes] = named.split('.') as [string, ...string[]];
  const flat: Piece[] = [];
  const add = (child: Children): void => {
    if (child === null || child === undefined || child === false || child === '') return;
    if (Array.isArray(child)) for (const inner of child as readonly Children[]) add(inner);
    else if (typeof child !== 'string') flat.push(child as Element);
    else {
      // what acts on a reader without being seen is shown, as it is on a terminal
      const text = visible(child, { keepNewlines: true });
      flat.push(typeof flat.at(-1) === 'string' ? `${flat.pop() as string}${text}` : text);
    }
  };
  add(children);
  const all = classes.length > 0 ? { class: classes.join(' '), ...attributes } : attributes;
  const kept = Object.entries(all).filter(([, v]) => v !== false && v !== null && v !== undefined);
  return {
    tag,
    attributes: Object.fromEntries(kept.map(([name, value]) => [name, written(name, value)])),
    children: flat,
  };
}

/** What is read out is shown as text is; an address is as it is. */
const written = (name: string, value: Attributes[string]): string =>
  value === true ? '' : name.startsWith('aria-') ? visible(String(value)) : String(value);
