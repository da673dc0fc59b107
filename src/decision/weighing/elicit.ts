import type { Model } from '../model.ts';
import type { AnswerTable } from './answer-table.ts';
import { pointsBeside } from './points-beside.ts';
import type { Weighing } from './weighing.ts';

export type Elicitor = (answers: AnswerTable, into: Weighing) => void;

/**
 * Answers -> importance, weights, requirements. I_c is the sum over the answers of their points; the points of a
 * several-question are shared equally among its chosen options; a priority counts double. w_c = I_c / sum I (direct rating, Keeney & Raiffa
 * 1976). An unanswered question adds nothing and is not in the denominator.
 */
export function elicitorOf({ questions, criteria }: Pick<Model, 'questions' | 'criteria'>): Elicitor {
  const known = elicitors.get(questions);
  if (known !== undefined) return known;
  // points of an option beside each answer to the question that it depends on (0: unanswered), as criterion, points, ...
  const tables = questions.map(({ options, dependsOn }) => {
    const besides = dependsOn < 0 ? 1 : questions[dependsOn]!.options.length + 1;
    return options.map((option) =>
      Array.from({ length: besides }, (_, b) =>
        Float64Array.from(pointsBeside(option, b - 1).flatMap(({ criterion, points }) => [criterion, points])),
      ),
    );
  });
  const required = questions.map(({ options }, question) =>
    options.map(({ requires }, option) => requires.map((one) => ({ ...one, question, option }))),
  );
  const elicit: Elicitor = ({ counts, options, width, factors }, into) => {
    const { importance, weights, weighted, requirements } = into;
    importance.fill(0);
    requirements.length = 0;
    into.pieceCount = 0;
    for (let q = 0; q < questions.length; q++) {
      const count = counts[q]!;
      if (count === 0) continue;
      const share = factors[q]! / count;
      const { dependsOn } = questions[q]!;
      const beside = dependsOn < 0 || counts[dependsOn] === 0 ? 0 : options[dependsOn * width]! + 1;
      for (let i = 0; i < count; i++) {
        const option = options[q * width + i]!;
        const table = tables[q]![option]![beside]!;
        for (let p = 0; p < table.length; p += 2) give(into, table[p]!, table[p + 1]! * share, q, option);
        for (const one of required[q]![option]!) requirements.push(one);
      }
    }
    let total = 0;
    for (let c = 0; c < criteria.length; c++) total += importance[c]!;
    into.weightedCount = 0;
    for (let c = 0; c < criteria.length; c++) {
      if (importance[c]! > 0) weighted[into.weightedCount++] = c;
      weights[c] = total === 0 ? 0 : importance[c]! / total;
    }
  };
  elicitors.set(questions, elicit);
  return elicit;
}

/** Models that differ in ratings only have their questions in common. */
const elicitors = new WeakMap<Model['questions'], Elicitor>();

/** Adds points, and remembers where they are from; a piece that was there is used again. */
function give(into: Weighing, criterion: number, points: number, question: number, option: number): void {
  into.importance[criterion]! += points;
  const piece = into.pieces[into.pieceCount];
  if (piece === undefined) into.pieces.push({ criterion, points, question, option });
  else {
    piece.criterion = criterion;
    piece.points = points;
    piece.question = question;
    piece.option = option;
  }
  into.pieceCount++;
}
