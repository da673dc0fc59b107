import type { Decision } from '../../decide.ts';

/**
 * The number on a measure at which an alternative and the one that it meets at the top would be level: for the first, the runner-up;
 * for every other one, the first. Nothing where no number within the ends of the measure does it. With the weight w of the criterion,
 * s points apart (of 1), the value has to change by s / w.
 */
export function levelNumbers(
  { preferences, ranking }: Decision,
  alternative: number,
  criterion: number,
  curve: readonly (readonly [number: number, value: number])[],
): { readonly number: number; readonly rival: number }[] {
  const [first, second] = ranking;
  const own = ranking.find((r) => r.alternative === alternative);
  if (own === undefined || second === undefined || second.rank === 1) return [];
  const meets = own === first ? second : first!;
  const points = own.contributions[criterion]!;
  const value = (points + meets.score - own.score) / preferences.weights[criterion]!;
  if (value < 0 || value > 1) return [];
  const end = Math.max(
    1,
    curve.findIndex(([, v]) => value <= v),
  );
  const [[n0, v0], [n1, v1]] = [curve[end - 1]!, curve[end]!];
  return [{ number: n0 + ((value - v0) / (v1 - v0)) * (n1 - n0), rival: meets.alternative }];
}
