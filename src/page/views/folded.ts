import { type Element, h } from '../element.ts';

/** A list of which the first items are shown and the others folded away, unless there are only a few of them. */
export function folded(
  items: readonly Element[],
  shown: number,
  {
    tag = 'ul',
    key,
    more,
    ...attributes
  }: { tag?: 'ul' | 'ol'; class: string; key: string; more: (count: number) => string },
): Element[] {
  // a few left over take no more room than the line that would hide them
  if (items.length <= shown + 2) return [h(tag, { ...attributes, 'data-key': key }, items)];
  return [
    h(tag, { ...attributes, 'data-key': key }, items.slice(0, shown)),
    h('details.folded', { 'data-key': `${key}-more` }, [
      h('summary', {}, more(items.length - shown)),
      h(tag, attributes, items.slice(shown)),
    ]),
  ];
}
