import { type Children, type Element, h } from '../element.ts';

/** A part of the page under a heading of its own; nothing where it has nothing to say. */
export function section(id: string, title: string, ...children: readonly Children[]): Element {
  return h('section', { id, class: `part part-${id}`, 'aria-labelledby': `${id}-title` }, [
    h('h2', { id: `${id}-title` }, title),
    ...children,
  ]);
}
