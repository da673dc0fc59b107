import type { Decision } from '../decide.ts';
import { tieTolerance } from '../tolerances.ts';
import { factorRange } from '../weighing/factor-range.ts';

/** From one factor to another this alternative is first: `leaders-along.ts`. */
export interface LeadSpan {
  readonly from: number;
  readonly to: number;
  /** Index in the model; the first of the model where several are equal all along. */
  readonly leader: number;
}

/**
 * Who is first at which importance of one criterion, all else as it stands: the factors of `factorRange`, in spans that meet
 * at the exact flips. `stated` is what the answers alone give the criterion. A score that is not normalised is a straight line in
 * the factor, S_a + f I_c v_ac, and to divide all of them by the same total changes no order: the upper envelope of these lines.
 */
export function leadersAlong(
  { model, preferences, ranking }: Pick<Decision, 'model' | 'preferences' | 'ranking'>,
  criterion: number,
  stated: number,
): LeadSpan[] {
  const { importance } = preferences;
  const lines = ranking
    .map(({ alternative }) => {
      const { values } = model.alternatives[alternative]!;
      const at0 = values.reduce((sum, v, c) => (c === criterion ? sum : sum + importance[c]! * v), 0);
      return { alternative, at0, slope: stated * values[criterion]! };
    })
    .sort((a, b) => a.alternative - b.alternative);
  const { min, max } = factorRange;
  const crossings = lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b) => {
      const f = (b.at0 - a.at0) / (a.slope - b.slope);
      return f > min + tieTolerance && f < max - tieTolerance ? [f] : [];
    }),
  );
  const ends = [min, ...crossings.sort((a, b) => a - b), max];
  const spans: LeadSpan[] = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    const [from, to] = [ends[i]!, ends[i + 1]!];
    if (to - from < tieTolerance) continue;
    const middle = (from + to) / 2;
    const scores = lines.map((l) => l.at0 + middle * l.slope);
    const best = Math.max(...scores);
    const leader = lines[scores.findIndex((s) => s >= best - tieTolerance)]?.alternative;
    if (leader === undefined) return [];
    const last = spans.at(-1);
    if (last?.leader === leader) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, leader });
  }
  return spans;
}
