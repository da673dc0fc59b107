import { tieTolerance } from '../tolerances.ts';
import type { Person, WeightSpread } from './group-decision.ts';

/** On which criteria the weights of those who weigh anything lie apart, the widest first; equal ones in the order of the model. */
export function weightSpreads(people: readonly Person[]): WeightSpread[] {
  const heard = people.flatMap(({ weighs, decision }, person) =>
    weighs ? [{ person, weights: decision.preferences.weights }] : [],
  );
  const criteria = heard[0]?.weights.length ?? 0;
  const spreads = Array.from({ length: criteria }, (_, criterion): WeightSpread => {
    const given = heard.map(({ weights }) => weights[criterion]!);
    const at = (weight: number) => ({
      weight,
      people: heard.flatMap((h, i) => (Math.abs(given[i]! - weight) <= tieTolerance ? [h.person] : [])),
    });
    const [most, least] = [at(Math.max(...given)), at(Math.min(...given))];
    return { criterion, spread: most.weight - least.weight, most, least };
  });
  return spreads
    .filter((s) => s.spread > tieTolerance)
    .sort((a, b) => (Math.abs(b.spread - a.spread) <= tieTolerance ? a.criterion - b.criterion : b.spread - a.spread));
}
