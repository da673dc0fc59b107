import type { CriterionPoints, OptionModel } from '../model.ts';

/** An option's points, with those that it gives only beside option `beside` of the question it depends on (-1: unanswered). */
export function pointsBeside({ points, given }: OptionModel, beside: number): readonly CriterionPoints[] {
  const extra = given.filter((g) => g.option === beside);
  if (extra.length === 0) return points;
  const sums = new Map<number, number>();
  for (const p of [...points, ...extra.flatMap((g) => g.points)])
    sums.set(p.criterion, (sums.get(p.criterion) ?? 0) + p.points);
  return [...sums].map(([criterion, sum]) => ({ criterion, points: sum }));
}
