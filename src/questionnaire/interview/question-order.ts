import type { GivenAnswers, Model } from '../../decision/model.ts';
import { nextQuestion } from './next-question.ts';
import { relevantNow } from './relevant-now.ts';
import { standingNow } from './standing-now.ts';

/** Open questions in the order in which they would be asked, the core first. */
export interface QuestionOrder {
  /** Indices into the questions of the model. */
  readonly questions: readonly number[];
  readonly decided: boolean;
  /** How many could still change who is first. */
  readonly couldStillChange: number;
}

/** `passed`: ids that somebody has no answer to. `everything`: those too that cannot change the result. */
export function questionOrder(
  model: Model,
  given: GivenAnswers,
  { passed = [], everything = false }: { readonly passed?: readonly string[]; readonly everything?: boolean } = {},
): QuestionOrder {
  const now = standingNow(model, given, passed);
  const relevant = relevantNow(model, everything, now);
  const isCore = (q: number) => model.questions[q]!.core;
  const inOrder = (candidates: readonly number[]): number[] => {
    const next = nextQuestion({ model, ...now, order: 'adaptive' }, candidates);
    return next === undefined ? [] : [next, ...inOrder(candidates.filter((q) => q !== next))];
  };
  return {
    questions: [...inOrder(relevant.filter(isCore)), ...inOrder(relevant.filter((q) => !isCore(q)))],
    decided: now.proof.decided,
    couldStillChange: now.proof.couldStillChange.length,
  };
}
