import { dominates } from './firmness/dominates.ts';
import type { Exclusion, FromAnswer, Model, Preferences, Ranked, Screened } from './model.ts';
import { tieTolerance } from './tolerances.ts';

/** A finding that explains a rank. Points are of 100. */
export type Reason =
  /** The first is better than the runner-up here; `advantage` > 0. */
  | {
      readonly code: 'ADVANTAGE';
      readonly alternative: number;
      readonly rival: number;
      readonly criterion: number;
      readonly advantage: number;
      readonly from: readonly FromAnswer[];
    }
  /** The runner-up is better here; `advantage` < 0. */
  | {
      readonly code: 'DRAWBACK';
      readonly alternative: number;
      readonly rival: number;
      readonly criterion: number;
      readonly advantage: number;
      readonly from: readonly FromAnswer[];
    }
  /** The only one eligible: what its score is made of. */
  | {
      readonly code: 'CONTRIBUTION';
      readonly alternative: number;
      readonly criterion: number;
      readonly contribution: number;
      readonly from: readonly FromAnswer[];
    }
  /** The first is nowhere worse than these and somewhere better, over all that has weight: no weighting changes that. */
  | {
      readonly code: 'DOMINATES';
      readonly alternative: number;
      readonly rivals: readonly number[];
      /** Unknown levels at their worst as well. */
      readonly certain: boolean;
    }
  | ({ readonly code: 'EXCLUDED_BY_REQUIREMENT' } & Extract<Exclusion, { criterion: number }>)
  /** Somebody stays with others only, or leaves this one. */
  | { readonly code: 'EXCLUDED_BY_NAME'; readonly alternative: number; readonly from: FromAnswer }
  /** Nobody meets the requirements, and this one misses them by least: the steps of value that it lacks. */
  | { readonly code: 'MISSES_BY_LEAST'; readonly alternative: number; readonly lacking: number }
  /** Whether a requirement is met is not known. */
  | {
      readonly code: 'UNCONFIRMED_REQUIREMENT';
      readonly alternative: number;
      readonly criterion: number;
      readonly from: readonly FromAnswer[];
    }
  /** A level that is not known and has weight: it counts as the middle. */
  | {
      readonly code: 'UNKNOWN_RATING';
      readonly alternative: number;
      readonly criterion: number;
      readonly from: readonly FromAnswer[];
      /** At its worst or best, all else as it is, somebody else would be first, or level with the first. */
      readonly couldChange: boolean;
    };

/**
 * The reasons for a ranking: the advantages of the first over the runner-up, 100 w_c (v_Ac - v_Bc), best first, then what
 * speaks against it, worst first. They add up to the margin, so they are the arithmetic and not a story about it. With one
 * eligible alternative the exclusions come first, then its contributions; with none, the exclusions and who misses by least.
 * What is not known comes last.
 */
export function explain(
  model: Model,
  preferences: Preferences,
  screened: Screened,
  ranking: readonly Ranked[],
): Reason[] {
  const excluded = screened.excluded.map(excludedReason);
  const [first, second] = ranking;
  if (first === undefined) return [...excluded, ...missesByLeast(model, screened)];
  const unconfirmed = ranking.flatMap(({ alternative }) =>
    screened.unconfirmed[alternative]!.map((criterion): Reason => {
      const from = preferences.requirements.filter((r) => r.criterion === criterion).map((r) => r.from);
      return { code: 'UNCONFIRMED_REQUIREMENT', alternative, criterion, from };
    }),
  );
  const weighted = [...preferences.weights.keys()].filter((c) => preferences.weights[c]! > 0);
  const unknown = unknownRatings(model, preferences, ranking, weighted);
  if (second === undefined) {
    const contributions = weighted
      .filter((c) => first.contributions[c]! > 0)
      .sort((a, b) => first.contributions[b]! - first.contributions[a]!)
      .map((criterion): Reason => {
        const contribution = 100 * first.contributions[criterion]!;
        return {
          code: 'CONTRIBUTION',
          alternative: first.alternative,
          criterion,
          contribution,
          from: preferences.from[criterion]!,
        };
      });
    return [...excluded, ...contributions, ...unconfirmed, ...unknown];
  }
  const differences = weighted.map((criterion) => ({
    criterion,
    advantage: 100 * (first.contributions[criterion]! - second.contributions[criterion]!),
  }));
  const reason = ({ criterion, advantage }: { criterion: number; advantage: number }): Reason => ({
    code: advantage > 0 ? 'ADVANTAGE' : 'DRAWBACK',
    alternative: first.alternative,
    rival: second.alternative,
    criterion,
    advantage,
    from: preferences.from[criterion]!,
  });
  // equal ones stay in the order of the model
  const order = (a: { advantage: number }, b: typeof a) => Math.abs(b.advantage) - Math.abs(a.advantage);
  const advantages = differences.filter((d) => d.advantage > 0).sort(order);
  const drawbacks = differences.filter((d) => d.advantage < 0).sort(order);
  const dominated = first.rank === second.rank ? [] : dominance(model, preferences, ranking);
  return [...advantages.map(reason), ...drawbacks.map(reason), ...dominated, ...excluded, ...unconfirmed, ...unknown];
}

const excludedReason = (exclusion: Exclusion): Reason =>
  exclusion.criterion === null
    ? { code: 'EXCLUDED_BY_NAME', alternative: exclusion.alternative, from: exclusion.from }
    : { code: 'EXCLUDED_BY_REQUIREMENT', ...exclusion };

/** Whom the first dominates, over the criteria that have weight. */
function dominance(model: Model, { weights }: Preferences, [first, ...rivals]: readonly Ranked[]): Reason[] {
  const { values, lows } = model.alternatives[first!.alternative]!;
  const dominated = rivals
    .map((r) => r.alternative)
    .filter((b) => dominates(values, model.alternatives[b]!.values, weights));
  if (dominated.length === 0) return [];
  const certain = dominated.every((b) => dominates(lows, model.alternatives[b]!.highs, weights));
  return [{ code: 'DOMINATES', alternative: first!.alternative, rivals: dominated, certain }];
}

/** Unknown levels that have weight, the heaviest first. */
function unknownRatings(
  model: Model,
  { weights, from }: Preferences,
  ranking: readonly Ranked[],
  weighted: readonly number[],
): Reason[] {
  const unknown: Extract<Reason, { code: 'UNKNOWN_RATING' }>[] = [];
  const [first, second] = ranking;
  for (const ranked of ranking) {
    const { alternative, score } = ranked;
    const { levels } = model.alternatives[alternative]!;
    // how far it is from the place where who is first would change
    const room =
      second === undefined ? Number.POSITIVE_INFINITY : first!.score - (ranked === first ? second.score : score);
    for (const criterion of weighted) {
      if (levels[criterion]! >= 0) continue;
      // it counts as the middle: from there it is as far to the worst as to the best
      const couldChange = weights[criterion]! / 2 >= room - tieTolerance;
      unknown.push({ code: 'UNKNOWN_RATING', alternative, criterion, from: from[criterion]!, couldChange });
    }
  }
  return unknown.sort((a, b) => weights[b.criterion]! - weights[a.criterion]!);
}

/** Where all are excluded: those that lack the least value over the criteria that they fail, each at its highest need. */
function missesByLeast(model: Model, { excluded }: Screened): Reason[] {
  const lacking = new Map<number, Map<number, number>>();
  const byName = new Set(excluded.filter((e) => e.criterion === null).map((e) => e.alternative));
  for (const { alternative, criterion, level, needed } of excluded) {
    // who is out by name misses nothing that could be made good
    if (criterion === null || byName.has(alternative)) continue;
    const { levels } = model.criteria[criterion]!;
    const lacks = lacking.get(alternative) ?? new Map<number, number>();
    const more = levels[needed]!.value - levels[level]!.value;
    lacking.set(alternative, lacks.set(criterion, Math.max(more, lacks.get(criterion) ?? 0)));
  }
  const sums = [...lacking].map(([alternative, lacks]) => ({
    alternative,
    lacking: [...lacks.values()].reduce((sum, more) => sum + more, 0),
  }));
  const least = Math.min(...sums.map((s) => s.lacking));
  return sums
    .filter((s) => s.lacking <= least + tieTolerance)
    .map(({ alternative, lacking: sum }): Reason => ({ code: 'MISSES_BY_LEAST', alternative, lacking: sum }));
}
