import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';

/** `--first-line N`: the number of the first line, for those who hand out a file in pieces. */
export function readFirstLine(asked: unknown): number {
  if (asked === undefined) return 1;
  const number = Number(asked);
  if (Number.isSafeInteger(number) && number >= 1 && String(asked).trim() !== '') return number;
  throw new UserError([
    problem('USAGE', {
      en: `--first-line: found "${String(asked)}", expected a whole number from 1`,
      ja: `--first-line: 「${String(asked)}」ではなく 1 以上の整数を指定します`,
    }),
  ]);
}
