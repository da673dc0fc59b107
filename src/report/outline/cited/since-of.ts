import type { Knowledge, Language, SinceVerdict } from '../../../knowledge/knowledge.ts';

export interface SinceNote {
  readonly statement: string;
  readonly verdict: SinceVerdict;
  readonly note: string;
}

/** The first of some statements that was wrong from the start, else the first that is outdated, else null. */
export function sinceOf(
  { since }: Pick<Knowledge, 'since'>,
  statements: readonly string[],
  language: Language,
): SinceNote | null {
  for (const verdict of ['wrong-then', 'outdated'] as const) {
    for (const statement of statements) {
      const entry = since !== null && Object.hasOwn(since.verdicts, statement) ? since.verdicts[statement]! : undefined;
      if (entry?.verdict === verdict) return { statement, verdict, note: entry.note[language] };
    }
  }
  return null;
}
