import type { Model } from '../model.ts';
import type { AnswerTable } from './answer-table.ts';
import { type Elicitor, elicitorOf } from './elicit.ts';
import { isEligible } from './excluding/is-eligible.ts';
import { rankScores } from './rank-scores.ts';
import { scoreAlternative } from './score-alternative.ts';
import type { RequirementAt, Weighing } from './weighing.ts';

/** Fills a weighing from answers. `holds`: which requirements to heed; all of them without it. */
export type Weigher = (
  answers: AnswerTable,
  into: Weighing,
  holds?: (requirement: RequirementAt) => boolean,
) => Weighing;

/**
 * The engine, made once for a model: elicit, screen, score, rank. Whatever says who is first has been through it: a single
 * decision, an interview, the changes that are tried for flips, the lines of a batch. It allocates nothing that grows with the number of answers.
 */
export function weigherOf(model: Model): Weigher {
  const elicit = elicitorOf(model);
  return (answers, into, holds) => weigh(model, elicit, answers, into, holds);
}

function weigh(
  { questions, alternatives }: Model,
  elicit: Elicitor,
  answers: AnswerTable,
  into: Weighing,
  holds?: (requirement: RequirementAt) => boolean,
): Weighing {
  elicit(answers, into);
  into.eligibleCount = 0;
  for (let a = 0; a < alternatives.length; a++) {
    scoreAlternative(alternatives[a]!, a, into);
    if (isEligible(questions, alternatives[a]!, a, into, holds)) into.order[into.eligibleCount++] = a;
  }
  rankScores(into);
  return into;
}
