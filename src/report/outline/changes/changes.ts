import type { AnswerFlip } from '../../../decision/change/answers/answer-flips.ts';
import type { WeightFlip } from '../../../decision/change/every-weight-flip.ts';
import { tieTolerance, writtenTolerance } from '../../../decision/tolerances.ts';
import { roundTo } from '../../numbers.ts';
import type { AnswerChange, WeightChange } from '../finding.ts';
import { criterionOf, frameworkOf, type OutlineView } from '../outline-view.ts';

/** A weight flip in the names of its base. */
export function weightChange(flip: WeightFlip, view: OutlineView): WeightChange {
  const rival = frameworkOf(flip.rival, view);
  if (flip.criterion !== null) {
    const factor = flip.factor!;
    return {
      code: 'FLIP_OF_WEIGHT',
      rival,
      criterion: criterionOf(flip.criterion, view),
      amount: awayFromOne(factor),
      more: factor > 1,
    };
  }
  const { weights } = view.decision.preferences;
  const shift = (c: number) => flip.weights[c]! - weights[c]!;
  const share = (weight: number) => `${roundTo(100 * weight, 1).toFixed(1)}%`;
  return {
    code: 'FLIP_OF_WEIGHTS',
    rival,
    first: frameworkOf(view.decision.ranking[0]!.alternative, view).name,
    moved: [...weights.keys()]
      .filter((c) => Math.abs(shift(c)) > tieTolerance)
      .sort((a, b) => shift(a) - shift(b) || a - b)
      .map((c) => ({
        criterion: criterionOf(c, view).name,
        from: share(weights[c]!),
        to: share(flip.weights[c]!),
      })),
  };
}

/** So that the condition as printed suffices. */
function awayFromOne(factor: number): number {
  if (factor >= 10) return Math.ceil(factor - writtenTolerance);
  return (factor > 1 ? Math.ceil(factor * 10 - writtenTolerance) : Math.floor(factor * 10 + writtenTolerance)) / 10;
}

/** An answer flip in the names of its base. */
export function answerChange({ rival, changes }: AnswerFlip, view: OutlineView): AnswerChange {
  const { decision, index, language } = view;
  return {
    code: 'FLIP_OF_ANSWERS',
    rival: frameworkOf(rival, view),
    changes: changes.map(({ question, to }) => {
      const { id, options } = decision.model.questions[question]!;
      const label = (option: string) => index.option(id, option).label[language];
      return {
        question: id,
        name: index.questionName(id, language),
        now: decision.given.answers[id]!.map(label),
        to: to === null ? null : label(options[to]!.id),
        option: to === null ? null : options[to]!.id,
      };
    }),
  };
}
