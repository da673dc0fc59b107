import type { Language } from './language.ts';

/** Something with an id, and with the names that people read for it. */
export interface Named {
  readonly id: string;
  readonly label?: Readonly<Record<Language, string>> | string;
}

/**
 * The id that a word means as people write it: in any case, with spaces for hyphens, in full width, or as the name that
 * the program itself shows, or how that begins, up to its first comma. Undefined where nothing is called so, or more than one thing: nothing is guessed.
 */
export function meantName(word: string, known: Iterable<Named>): string | undefined {
  const wanted = plain(word);
  const named = [...known].map(({ id, label }) => ({
    id,
    labels: label === undefined ? [] : typeof label === 'string' ? [label] : Object.values(label),
  }));
  const only = (namesOf: (one: (typeof named)[number]) => readonly string[]): string | undefined => {
    const meant = new Set(named.filter((one) => namesOf(one).some((name) => plain(name) === wanted)).map((o) => o.id));
    return meant.size === 1 ? [...meant][0] : undefined;
  };
  return only(({ id, labels }) => [id, ...labels]) ?? only(({ labels }) => labels.map(beginning));
}

/** What a label says before it goes on: "Yes" of "Yes, required and fully supported". */
const beginning = (label: string): string => /^[^,:;、，：；(（]+/.exec(label)?.[0] ?? label;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^ +|(?<! ) +$/g, '')
    .replace(/[ _]/g, '-');
