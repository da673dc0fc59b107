import type { RankedDecision } from '../../../../decision/ranked-decision.ts';
import { rounded } from '../../../numbers.ts';
import type { Recommendation } from '../recommendation.ts';

/** Each two of a ranking. */
export const pairwiseEntries = ({
  model,
  ranking,
  indices,
}: Pick<RankedDecision, 'model' | 'ranking' | 'indices'>): Recommendation['pairwise'] =>
  ranking.flatMap((a, i) =>
    ranking.slice(i + 1).map((b, k) => ({
      a: model.alternatives[a.alternative]!.id,
      b: model.alternatives[b.alternative]!.id,
      probability: rounded(indices[i]![i + 1 + k]!),
    })),
  );
