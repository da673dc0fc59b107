import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';

/** A day in the calendar, as it is written in ISO 8601. */
export function readToday(asked: unknown): string | undefined {
  if (asked === undefined) return undefined;
  const day = String(asked);
  const time = Date.parse(`${day}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day))
    return day;
  throw new UserError([
    problem('USAGE', {
      en: `--today: found "${day}", expected a day such as 2026-11-23`,
      ja: `--today: 「${day}」ではなく 2026-11-23 のような日付を指定します`,
    }),
  ]);
}
