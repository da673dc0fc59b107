import { type Problem, problem } from '../../errors/problem.ts';
import type { Knowledge } from '../knowledge.ts';
import { assessmentAges } from './assessment-ages.ts';

/** Where the level of a framework for a criterion is written. */
export type LevelPlace = (framework: string, criterion: string) => string;

/** Assessments whose newest statement is older, on `today` (YYYY-MM-DD), than their criterion allows. */
export function staleAssessments(knowledge: Knowledge, today: string, placeOf: LevelPlace): Problem[] {
  return assessmentAges(knowledge, today)
    .filter(({ days, limit }) => days > limit)
    .map(({ framework, criterion, date, days, limit }) =>
      problem(
        'STALE',
        { what: `${framework}: ${criterion}`, date, days, limit },
        { place: placeOf(framework, criterion) },
      ),
    );
}
