import { type Problem, problem } from '../../errors/problem.ts';
import type { Knowledge } from '../knowledge.ts';
import { assessmentAges } from './assessment-ages.ts';

/** Assessments whose newest statement is older, on `today` (YYYY-MM-DD), than their criterion allows. */
export function staleAssessments(knowledge: Knowledge, today: string): Problem[] {
  return assessmentAges(knowledge, today)
    .filter(({ days, limit }) => days > limit)
    .map(({ framework, criterion, date, days, limit }) => {
      const place = `${knowledge.id}/frameworks/${framework}.yaml`;
      return problem('STALE', { what: `${framework}: ${criterion}`, date, days, limit }, { place });
    });
}
