import type { Knowledge } from '../knowledge.ts';
import { ageInDays } from './age-in-days.ts';

/** How old the newest statement behind a known level is. */
export interface AssessmentAge {
  readonly framework: string;
  readonly criterion: string;
  /** Of the newest statement, as it is written there. */
  readonly date: string;
  /** From the last day of the date to the day asked about. */
  readonly days: number;
  /** After how many days the criterion wants another look. */
  readonly limit: number;
}

/** The age, on `today` (YYYY-MM-DD), of every level that cites something, in the order of the base. */
export function assessmentAges(
  { asOf, criteria, frameworks, statements }: Knowledge,
  today: string,
): readonly AssessmentAge[] {
  return frameworks.flatMap((framework) =>
    criteria.flatMap((criterion): AssessmentAge[] => {
      const cited = framework.assessments[criterion.id]!.evidence.map((statement) => {
        const { at } = statements[statement]!;
        return 'date' in at ? at.date : asOf;
      });
      if (cited.length === 0) return [];
      const date = cited.reduce((best, one) => (ageInDays(one, today) < ageInDays(best, today) ? one : best));
      const limit = criterion.reviewAfterDays;
      return [{ framework: framework.id, criterion: criterion.id, date, days: ageInDays(date, today), limit }];
    }),
  );
}
