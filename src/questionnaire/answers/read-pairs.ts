import { type Problem, problem } from '../../errors/problem.ts';

export interface PlacedPair {
  /** `question=option` or `question=option,option`. */
  readonly pair: string;
  readonly place: string;
}

/** As TOML and shells have it: the quotes are not part of the word. */
const unquoted = (word: string): string => /^(["'])(.*)\1$/.exec(word)?.[2] ?? word;

/** Pairs -> the map of answers that they write down. A question that stands twice is a problem. */
export function readPairs(
  pairs: Iterable<PlacedPair>,
  problems: Problem[],
): { data: Record<string, unknown>; place: (path: readonly PropertyKey[]) => string } {
  const data = new Map<string, string | string[]>();
  const places = new Map<string, string>();
  for (const { pair, place } of pairs) {
    const [, question, options] = /^([^\s=]+)\s*=\s*(\S.*)$/.exec(pair) ?? [];
    if (question === undefined || options === undefined) problems.push(problem('BAD_PAIR', { pair }, { place }));
    else if (data.has(question)) problems.push(problem('QUESTION_TWICE', { question }, { place }));
    else {
      const list = options.split(',').map((option) => unquoted(option.trim()));
      data.set(question, list.length === 1 ? list[0]! : list);
      places.set(question, place);
    }
  }
  // a map with entries of its own only: a question may be called __proto__ by somebody
  return { data: Object.fromEntries(data), place: (path) => places.get(String(path[0])) ?? '' };
}
