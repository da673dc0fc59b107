import { distance } from 'fastest-levenshtein';

/** The known name that a misspelt one most likely stands for, or undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 60).toLowerCase();
  let best: string | undefined;
  // of a short word two letters are most of it
  let least = (wanted.length <= 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const name of known) {
    const begins = wanted.length >= 3 && name.startsWith(wanted);
    const steps = begins || isShuffled(wanted, name) ? 1 : distance(wanted, name.toLowerCase());
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}

/** The same letters in another order, as fast fingers write them. */
const isShuffled = (word: string, name: string): boolean =>
  word.length === name.length && word !== name && sorted(word) === sorted(name.toLowerCase());
const sorted = (word: string): string => [...word].sort().join('');
