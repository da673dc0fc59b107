import type { Exclusion, FromAnswer, Model, Preferences, Ranked, Screened } from './model.ts';

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
  | ({ readonly code: 'EXCLUDED_BY_REQUIREMENT' } & Exclusion)
  /** Nobody meets the requirements, and this one misses them by least: the steps of value that it lacks. */
  | { readonly code: 'MISSES_BY_LEAST'; readonly alternative: number; readonly lacking: number }
  /** Whether a requirement is met is not known. */
  | {
      readonly code: 'UNCONFIRMED_REQUIREMENT';
      readonly alternative: number;
      readonly criterion: number;
      readonly from: readonly FromAnswer[];
    };

/**
 * The reasons for a ranking: the advantages of the first over the runner-up, 100 w_c (v_Ac - v_Bc), best first, then what
 * speaks against it, worst first. They add up to the margin, so they are the arithmetic and not a story about it. With one
 * eligible alternative the exclusions come first, then its contributions; with none, the exclusions and who misses by least.
 */
export function explain(
  model: Model,
  preferences: Preferences,
  screened: Screened,
  ranking: readonly Ranked[],
): Reason[] {
  const excluded = screened.excluded.map((exclusion): Reason => ({ code: 'EXCLUDED_BY_REQUIREMENT', ...exclusion }));
  const [first, second] = ranking;
  if (first === undefined) return [...excluded, ...missesByLeast(model, screened)];
  const unconfirmed = ranking.flatMap(({ alternative }) =>
    screened.unconfirmed[alternative]!.map((criterion): Reason => {
      const from = preferences.requirements.filter((r) => r.criterion === criterion).map((r) => r.from);
      return { code: 'UNCONFIRMED_REQUIREMENT', alternative, criterion, from };
    }),
  );
  const weighted = [...preferences.weights.keys()].filter((c) => preferences.weights[c]! > 0);
  if (second === undefined) {
    const contributions = weighted
      .filter((c) => first.contributions[c]! > 0)
      .sort((a, b) => first.contributions[b]! - first.contributions[a]! || a - b)
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
    return [...excluded, ...contributions, ...unconfirmed];
  }
  const differences = weighted
    .map((criterion) => ({
      criterion,
      advantage: 100 * (first.contributions[criterion]! - second.contributions[criterion]!),
    }))
    .filter(({ advantage }) => advantage !== 0);
  const reason = ({ criterion, advantage }: { criterion: number; advantage: number }): Reason => ({
    code: advantage > 0 ? 'ADVANTAGE' : 'DRAWBACK',
    alternative: first.alternative,
    rival: second.alternative,
    criterion,
    advantage,
    from: preferences.from[criterion]!,
  });
  const order = (a: { criterion: number; advantage: number }, b: typeof a) =>
    Math.abs(b.advantage) - Math.abs(a.advantage) || a.criterion - b.criterion;
  const advantages = differences.filter((d) => d.advantage > 0).sort(order);
  const drawbacks = differences.filter((d) => d.advantage < 0).sort(order);
  return [...advantages.map(reason), ...drawbacks.map(reason), ...excluded, ...unconfirmed];
}

/** Where all are excluded: those that lack the least value over the requirements that they fail. */
function missesByLeast(model: Model, { excluded }: Screened): Reason[] {
  const lacking = new Map<number, number>();
  for (const { alternative, criterion, level, needed } of excluded) {
    const { levels } = model.criteria[criterion]!;
    lacking.set(alternative, (lacking.get(alternative) ?? 0) + levels[needed]!.value - levels[level]!.value);
  }
  const least = Math.min(...lacking.values());
  return [...lacking]
    .filter(([, sum]) => sum === least)
    .map(([alternative, sum]): Reason => ({ code: 'MISSES_BY_LEAST', alternative, lacking: sum }));
}
