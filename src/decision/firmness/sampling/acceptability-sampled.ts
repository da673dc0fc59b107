import type { Acceptability } from './rank-acceptability.ts';
import { sampleRanks } from './sample-ranks.ts';

/** The engine's unchecked `rankAcceptability` for three alternatives and more. Stops on its way. */
export function* acceptabilitySampled(
  values: readonly (readonly number[])[],
  counts: readonly number[],
  samples: number,
  seed: number,
): Generator<undefined, Acceptability> {
  const criteria = counts.length;
  const { ranks, firstWeights } = yield* sampleRanks(values, counts, samples, seed);
  const table = (of: (count: number) => number) =>
    values.map((_, a) => Array.from(ranks.subarray(a * values.length, (a + 1) * values.length), of));
  return {
    acceptability: table((count) => count / samples),
    standardError: table((count) => standardError(count / samples, samples)),
    centralWeights: values.map((_, a) => {
      const times = ranks[a * values.length] as number;
      if (times === 0) return null;
      return Array.from(firstWeights.subarray(a * criteria, (a + 1) * criteria), (sum) => sum / times);
    }),
  };
}

function standardError(share: number, samples: number): number {
  return Math.sqrt((share * (1 - share)) / samples);
}
