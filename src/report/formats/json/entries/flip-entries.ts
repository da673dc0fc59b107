import { measuredText, rounded } from '../../../numbers.ts';
import { answerChange, weightChange } from '../../../outline/changes/changes.ts';
import { outOfReach } from '../../../outline/changes/out-of-reach.ts';
import { ratingChange } from '../../../outline/changes/rating-change.ts';
import { findingText } from '../../../words/findings.ts';
import { onceFor } from '../once-for.ts';
import { weightedOf } from '../ranking-members.ts';
import type { Recommendation } from '../recommendation.ts';
import type { FieldSource } from '../recommendation-fields.ts';

/** What would change who is first; nothing where it was not worked out. */
export const flipEntries = onceFor((source: FieldSource): Recommendation['flips'] => {
  const { extras, ...view } = source;
  const { weightFlips = [], answerFlips = [], ratingFlips = [] } = extras.firmness ?? {};
  const { model } = view.decision;
  const far = extras.firmness?.answerFlips === undefined ? null : outOfReach(answerFlips, view);
  return {
    weights: weightFlips.map((flip) => ({
      framework: model.alternatives[flip.rival]!.id,
      criterion: flip.criterion === null ? null : model.criteria[flip.criterion]!.id,
      weights: weightedOf(source, (c) => flip.weights[c]!),
      distance: rounded(flip.distance),
      text: findingText(weightChange(flip, view), view.language),
    })),
    answers: answerFlips.map((flip) => ({
      framework: model.alternatives[flip.rival]!.id,
      changes: flip.changes.map(({ question, to }) => {
        const { id, several, options } = model.questions[question]!;
        const option = to === null ? null : options[to]!.id;
        return { question: id, to: several && option !== null ? [option] : option };
      }),
      text: findingText(answerChange(flip, view), view.language),
    })),
    ratings: ratingFlips.map((flip) => {
      const { alternative, criterion, from, to, number, firsts } = flip;
      const change = ratingChange(flip, view);
      const [{ id: framework }, { id, levels }] = [model.alternatives[alternative]!, model.criteria[criterion]!];
      return {
        framework,
        criterion: id,
        level: levels[from]!.id,
        to: number === undefined ? levels[to]!.id : measuredText(number),
        first: firsts.map((a) => model.alternatives[a]!.id),
        evidence: change.evidence,
        restsOn:
          change.restsOn === null
            ? null
            : {
                statement: change.restsOn.statement,
                date: change.restsOn.date,
                confidence: change.restsOn.confidence,
              },
        text: findingText(change, view.language),
      };
    }),
    outOfReach:
      far === null
        ? null
        : {
            rivals: far.rivals.map(({ id, exact }) => ({ framework: id, behind: rounded(exact) })),
            text: findingText(far, view.language),
          },
  };
});
