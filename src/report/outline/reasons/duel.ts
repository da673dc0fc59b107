import { tieTolerance } from '../../../decision/tolerances.ts';
import { pointsText, roundToSum } from '../../numbers.ts';
import type { Named, WeighedFinding } from '../finding.ts';
import { criterionOf, frameworkOf, type RankedView } from '../outline-view.ts';
import { pointsOf, type Weighed, weighedFinding } from './reason-finding.ts';

/** The first against any rival, criterion by criterion. */
export interface Duel {
  readonly leader: Named;
  readonly rival: Named;
  /** How far the first is ahead, in points of 100 as printed. */
  readonly lead: string;
  /** From what speaks most for the first to what speaks most for the rival; as printed they add up to the lead. */
  readonly reasons: readonly WeighedFinding[];
  /** What has weight and tells them not apart. */
  readonly alike: readonly Named[];
}

/** `rival` is its place in the ranking, from 1. */
export function duelOf(view: RankedView, rival: number): Duel | null {
  const { ranking, preferences } = view.decision;
  const [first, other] = [ranking[0], ranking[rival]];
  if (first === undefined || other === undefined || first === other) return null;
  const weighted = [...preferences.weights.keys()].filter((c) => preferences.weights[c]! > 0);
  const lead = (criterion: number) => 100 * (first.contributions[criterion]! - other.contributions[criterion]!);
  const differ = weighted.filter((c) => Math.abs(lead(c)) > tieTolerance).sort((a, b) => lead(b) - lead(a));
  const reasons = differ.map(
    (criterion): Weighed => ({
      code: lead(criterion) > 0 ? 'ADVANTAGE' : 'DRAWBACK',
      alternative: first.alternative,
      rival: other.alternative,
      criterion,
      advantage: lead(criterion),
      from: preferences.from[criterion]!,
    }),
  );
  const margin = 100 * (first.score - other.score);
  const printed = roundToSum(reasons.map(pointsOf), 1, margin);
  return {
    leader: frameworkOf(first.alternative, view),
    rival: frameworkOf(other.alternative, view),
    lead: pointsText(margin),
    reasons: reasons.map((reason, i) => weighedFinding(reason, view, printed[i]!)),
    alike: weighted.filter((c) => !differ.includes(c)).map((c) => criterionOf(c, view)),
  };
}
