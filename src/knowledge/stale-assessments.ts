import { type Problem, problem } from '../errors/problem.ts';
import { ageInDays } from './age-in-days.ts';
import type { Knowledge } from './knowledge.ts';

/** Assessments whose newest statement is older, on `today` (YYYY-MM-DD), than their criterion allows. */
export function staleAssessments({ id, asOf, criteria, frameworks, statements }: Knowledge, today: string): Problem[] {
  return frameworks.flatMap((framework) =>
    criteria.flatMap((criterion) => {
      const cited = framework.assessments[criterion.id]!.evidence.map((statement) => {
        const { at } = statements[statement]!;
        return 'date' in at ? at.date : asOf;
      });
      if (cited.length === 0) return [];
      const newest = cited.reduce((best, date) => (ageInDays(date, today) < ageInDays(best, today) ? date : best));
      const days = ageInDays(newest, today);
      const limit = criterion.reviewAfterDays;
      if (days <= limit) return [];
      const place = `${id}/frameworks/${framework.id}.yaml`;
      return [problem('STALE', { what: `${framework.id}: ${criterion.id}`, date: newest, days, limit }, { place })];
    }),
  );
}
