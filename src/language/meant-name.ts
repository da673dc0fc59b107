import type { Language } from './language.ts';

/** Something with an id, and with the names that people read for it. */
export interface Named {
  readonly id: string;
  readonly label?: Readonly<Record<Language, string>> | string;
}

/**
 * The id that a word means as people write it: in any case, with spaces for hyphens, in full width, or as the name that
 * the program itself shows. Undefined where nothing is called so, or more than one thing: nothing is guessed.
 */
export function meantName(word: string, known: Iterable<Named>): string | undefined {
  const wanted = plain(word);
  const meant = new Set<string>();
  for (const { id, label } of known) {
    const names = label === undefined ? [id] : [id, ...(typeof label === 'string' ? [label] : Object.values(label))];
    if (names.some((name) => plain(name) === wanted)) meant.add(id);
  }
  return meant.size === 1 ? [...meant][0] : undefined;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^ +| +$/g, '')
    .replace(/[ _]/g, '-');
