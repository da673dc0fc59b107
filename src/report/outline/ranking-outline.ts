import { dominates } from '../../decision/firmness/dominates.ts';
import type { Firmness } from '../../decision/firmness/firmness.ts';
import type { RankedDecision } from '../../decision/ranked-decision.ts';
import { tieTolerance } from '../../decision/tolerances.ts';
import { isRanged, percent, pointsText, roundToSum } from '../numbers.ts';
import { wholePercents } from '../whole-percents.ts';
import type { Named, RankedFinding } from './finding.ts';
import { criterionOf, frameworkOf, type RankedView } from './outline-view.ts';

export interface WeighedCriterion extends Named {
  readonly weight: number;
  /** In percent, as printed. */
  readonly share: string;
  /** Nobody asked for it: all of its weight is what the profile assumes. */
  readonly assumed: boolean;
}

export interface RankingOutline {
  /** Those that have weight, the heaviest first; equal ones in the order of the base. The shares add up as printed. */
  readonly criteria: readonly WeighedCriterion[];
  readonly rows: readonly RankedFinding[];
  /** Among three or more: how often each is first when the weights are uncertain. Null where that was not worked out. */
  readonly firstShares: {
    readonly shares: readonly { readonly name: string; readonly share: string }[];
    /** Two standard errors in percent, never less than the rounding; null where the shares are exact. */
    readonly error: number | null;
  } | null;
  /** Among two or more: how often each has each rank, in the order of the ranking; exact for two. Null as above. */
  readonly rankShares:
    | readonly {
        readonly framework: Named;
        /** From the first rank to the last: in [0, 1], and as printed. */
        readonly shares: readonly { readonly exact: number; readonly share: string }[];
      }[]
    | null;
}

/** Scores, where they come from, and how often each is first. */
export function rankingOutline(
  view: RankedView,
  firmness: Pick<Firmness, 'firsts' | 'acceptability'> | undefined,
): RankingOutline {
  const { model, ranking, preferences, firstBehind } = view.decision;
  const { weights } = preferences;
  const weighted = [...weights.keys()].filter((c) => weights[c]! > 0).sort((a, b) => weights[b]! - weights[a]!);
  const shares = roundToSum(
    weighted.map((c) => 100 * weights[c]!),
    1,
  );
  return {
    criteria: weighted.map((c, i) => ({
      ...criterionOf(c, view),
      weight: weights[c]!,
      share: `${shares[i]!.toFixed(1)}%`,
      assumed: preferences.from[c]!.every((one) => one.assumed),
    })),
    rows: ranking.map((ranked, r): RankedFinding => {
      const { alternative, rank, score, low, high, contributions } = ranked;
      const { levels } = model.alternatives[alternative]!;
      const printed = roundToSum(
        weighted.map((c) => 100 * contributions[c]!),
        1,
        100 * score,
      );
      return {
        code: 'RANKED',
        framework: frameworkOf(alternative, view),
        rank,
        score: pointsText(100 * score),
        range: isRanged(ranked) ? { low: pointsText(100 * low), high: pointsText(100 * high) } : null,
        exact: { score, low, high },
        beatsFirst: r === 0 ? null : percent(firstBehind[r]!, view.language),
        contributions: weighted.map((c, i) => ({
          points: printed[i]!.toFixed(1),
          exact: 100 * contributions[c]!,
          unknown: levels[c]! < 0,
        })),
      };
    }),
    firstShares: firmness === undefined || weighted.length === 0 ? null : firstShares(firmness.firsts, view),
    // sampled only for whom it is shown
    get rankShares() {
      return firmness === undefined || weighted.length === 0 ? null : rankShares(firmness, view);
    },
  };
}

function firstShares(firsts: Firmness['firsts'], view: RankedView): RankingOutline['firstShares'] {
  const { decision, language } = view;
  const { standardErrors: errors } = firsts;
  if (decision.ranking.length < 3) return null;
  const shares = wholePercents(
    decision.ranking.map((_, r) => firstShare(decision, firsts, r)),
    language,
  );
  return {
    shares: decision.ranking.map(({ alternative }, r) => ({
      name: frameworkOf(alternative, view).name,
      share: shares[r]!,
    })),
    error: errors === null ? null : Math.max(1, Math.ceil(200 * Math.max(...errors) - tieTolerance)),
  };
}

function rankShares(
  { firsts, acceptability }: Pick<Firmness, 'firsts' | 'acceptability'>,
  view: RankedView,
): RankingOutline['rankShares'] {
  const { decision, language } = view;
  if (decision.ranking.length < 2) return null;
  return decision.ranking.map(({ alternative }, r) => ({
    framework: frameworkOf(alternative, view),
    shares: withFirst(firstShare(decision, firsts, r), acceptability.acceptability[r]!).map((exact) => ({
      exact,
      share: percent(exact, language),
    })),
  }));
}

/** The shares of all ranks with that of the first as it is known: where that was not sampled, the others share what it leaves. */
function withFirst(first: number, [sampled, ...others]: readonly number[]): readonly number[] {
  const left = 1 - sampled!;
  // a sample that has seen no other rank tells the next one, at most
  return [first, ...others.map((share, i) => (1 - first) * (left > 0 ? share / left : Number(i === 0)))];
}

/** The share in which one of the ranking is first. What a sample never saw, or rounding took away, can happen all the same. */
export function firstShare(
  { model, preferences, ranking }: Pick<RankedDecision, 'model' | 'preferences' | 'ranking'>,
  { shares }: Pick<Firmness['firsts'], 'shares'>,
  r: number,
): number {
  const share = shares[r]!;
  if (share > 0 && share < 1) return share;
  const { values } = model.alternatives[ranking[r]!.alternative]!;
  const rivals = ranking.filter((_, b) => b !== r).map((rival) => model.alternatives[rival.alternative]!.values);
  // somebody is never ahead of another under any weights only where the other dominates
  const { weights } = preferences;
  if (share === 1) return rivals.every((rival) => dominates(values, rival, weights)) ? 1 : 1 - tieTolerance;
  return rivals.some((rival) => dominates(rival, values, weights)) ? 0 : tieTolerance;
}
