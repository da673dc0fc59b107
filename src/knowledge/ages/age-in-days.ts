/**
 * Days from the last day that a date covers to `today`, not below 0. "2021" covers its whole year, "2020/2021" both.
 * `today` is YYYY-MM-DD; nothing here reads a clock.
 */
export function ageInDays(date: string, today: string): number {
  const last = date.split('/').at(-1)!;
  const [year, month, day] = last.split('-').map(Number) as [number, number?, number?];
  const end =
    day !== undefined
      ? Date.UTC(year, month! - 1, day)
      : month !== undefined
        ? Date.UTC(year, month, 0)
        : Date.UTC(year, 12, 0);
  return Math.max(0, Math.round((Date.parse(`${today}T00:00:00Z`) - end) / 86_400_000));
}
