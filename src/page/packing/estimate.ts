/** How likely it is that the next bit is 1, and what was learnt from the one that came. */
export interface Estimate {
  of(common: number, special: number): number;
  learn(common: number, special: number, bit: number): void;
}

/** So many contexts there are of each kind. */
const kinds = { common: 1 << 17, special: 1 << 20 };
/** After so many bits a context forgets the first of them; what is special forgets sooner. */
const memory = { common: 255, special: 30 };
/** Nothing is certain. */
const least = 1 / 8192;

/**
 * The mean of what is known of two contexts, each the share of ones in what came in it. Only sums, differences, products and
 * quotients, which are the same wherever it runs.
 */
export function estimate(): Estimate {
  const [common, special] = [shares(kinds.common, memory.common), shares(kinds.special, memory.special)];
  return {
    of: (one, other) => Math.min(Math.max((common.of[one]! + special.of[other]!) / 2, least), 1 - least),
    learn(one, other, bit) {
      common.learn(one, bit);
      special.learn(other, bit);
    },
  };
}

function shares(length: number, memory: number) {
  const of = new Float32Array(length).fill(0.5);
  const seen = new Uint8Array(length);
  return {
    of,
    learn(context: number, bit: number): void {
      const count = seen[context]!;
      of[context]! += (bit - of[context]!) / (count + 1.5);
      if (count < memory) seen[context] = count + 1;
    },
  };
}
