import { inline } from './inline.ts';

/** What is there for who wants it: one line until it is opened. Nothing where there is nothing to open. */
export const folded = (title: string, body: string): string =>
  body === '' ? '' : `<details>\n<summary>${inline(title)}</summary>\n\n${body}\n</details>\n`;
