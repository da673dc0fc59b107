import { formatProblem } from '../errors/format-problem.ts';
import { problemText } from '../errors/problem-text.ts';
import type { UserError } from '../errors/user-error.ts';
import type { Language } from '../knowledge/knowledge.ts';
import { visible } from '../report/layout/visible.ts';
import type { Outcome } from './command.ts';

/** Problems for people on stderr; under `--format json` also as one document on stdout. */
export function errorOutcome({ problems }: UserError, argv: readonly string[], language: Language): Outcome {
  const notes = problems
    .map((p) => `fw-advisor: ${visible(formatProblem(p, language), { keepNewlines: true })}\n`)
    .join('');
  const json = argv.includes('--format=json') || argv[argv.indexOf('--format') + 1] === 'json';
  if (!(json && argv.some((word) => word.startsWith('--format')))) return { text: '', notes, exitCode: 2 };
  const asked = argv.indexOf('--lang') + 1;
  const machine: Language = argv.includes('--lang=ja') || (asked > 0 && argv[asked] === 'ja') ? 'ja' : 'en';
  const document = {
    schemaVersion: 1,
    error: {
      code: problems[0]?.code ?? 'USAGE',
      problems: problems.map((p) => ({
        message: problemText(p, machine),
        place: p.place ?? null,
        nearest: p.nearest ?? null,
      })),
    },
  };
  return { text: `${JSON.stringify(document, null, 2)}\n`, notes, exitCode: 2 };
}
