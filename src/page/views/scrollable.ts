import { type Element, h } from '../element.ts';

/** A wide table scrolls by itself, by keyboard too, and the page around it does not. */
export const scrollable = (label: string, table: Element): Element =>
  h('div.scroll', { role: 'region', 'aria-label': label, tabindex: 0 }, table);
