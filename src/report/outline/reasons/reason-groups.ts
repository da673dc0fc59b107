import { roundToSum } from '../../numbers.ts';
import type { WeighedFinding } from '../finding.ts';
import { frameworkOf, type RankedView } from '../outline-view.ts';
import { isWeighed, pointsOf, weighedFinding } from './reason-finding.ts';

/** Reasons under one title, strongest first. */
export interface ReasonGroup {
  /** `scores`: what the only one eligible scores with; `unknown`: what is no argument for anybody. */
  readonly kind: 'for' | 'against' | 'scores' | 'unknown';
  /** Whom they speak for; empty where for nobody. */
  readonly name: string;
  readonly reasons: readonly WeighedFinding[];
}

/** The reasons that have points: those for the first, those against it, and those that rest on what is not known. */
export function reasonGroups(view: RankedView): ReasonGroup[] {
  const { ranking, reasons } = view.decision;
  const [first, second] = ranking;
  if (first === undefined) return [];
  const weighed = reasons.filter(isWeighed);
  const printed = roundToSum(weighed.map(pointsOf), 1);
  const findings = weighed.map((reason, i) => weighedFinding(reason, view, printed[i]!));
  const group = (code: WeighedFinding['code'], kind: ReasonGroup['kind'], name: string): ReasonGroup => {
    return { kind, name, reasons: findings.filter((f) => f.code === code) };
  };
  const leader = frameworkOf(first.alternative, view).name;
  const rival = second === undefined ? '' : frameworkOf(second.alternative, view).name;
  return [
    group('ADVANTAGE', 'for', leader),
    // nothing is against one that shares the first place
    group('DRAWBACK', first.rank === second?.rank ? 'for' : 'against', rival),
    group('CONTRIBUTION', 'scores', leader),
    group('RESTS_ON_UNKNOWN', 'unknown', ''),
  ].filter((g) => g.reasons.length > 0);
}
