import type { CriterionPoints, Model } from '../model.ts';
import type { AnswerTable } from './answer-table.ts';
import { bindsByName } from './excluding/binds-by-name.ts';
import type { Weighing } from './weighing.ts';

export type Elicitor = (answers: AnswerTable, into: Weighing) => void;

/**
 * Answers -> importance, weights, requirements. I_c is the sum over the answers of their points; the points of a
 * several-question are shared equally among its chosen options; a priority counts double. What the profile assumes of a
 * question counts while that is not answered, and never double. w_c = I_c / sum I (direct rating, Keeney & Raiffa 1976). An unanswered
 * question adds nothing of its own and is not in the denominator.
 */
export function elicitorOf({ questions, criteria }: Pick<Model, 'questions' | 'criteria'>): Elicitor {
  const known = elicitors.get(questions);
  if (known !== undefined) return known;
  const said = questions.map(({ options }) => options.map(({ points }) => flat(points)));
  const assumed = questions.map(({ options }) =>
    options.map(({ assumes }) => assumes.map((one) => ({ question: one.question, points: flat(one.points) }))),
  );
  const required = questions.map(({ options }, question) =>
    options.map(({ requires }, option) => requires.map((one) => ({ ...one, question, option }))),
  );
  const binds = questions.map(({ options }) => options.some(bindsByName));
  const elicit: Elicitor = ({ counts, options, width, factors }, into) => {
    const { importance, weights, weighted, requirements, binding } = into;
    importance.fill(0);
    requirements.length = 0;
    binding.length = 0;
    into.pieceCount = 0;
    for (let q = 0; q < questions.length; q++) {
      const count = counts[q]!;
      if (count === 0) continue;
      const share = factors[q]! / count;
      for (let i = 0; i < count; i++) {
        const option = options[q * width + i]!;
        give(into, said[q]![option]!, share, q, option, false);
        const others = assumed[q]![option]!;
        for (let k = 0; k < others.length; k++)
          if (counts[others[k]!.question] === 0) give(into, others[k]!.points, 1, q, option, true);
        const needed = required[q]![option]!;
        for (let k = 0; k < needed.length; k++) requirements.push(needed[k]!);
      }
      if (binds[q]) binding.push({ question: q, chosen: options.slice(q * width, q * width + count) });
    }
    let total = 0;
    for (let c = 0; c < criteria.length; c++) total += importance[c]!;
    into.total = total;
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

/** Criterion, points, criterion, points, ... */
const flat = (points: readonly CriterionPoints[]) =>
  Float64Array.from(points.flatMap((one) => [one.criterion, one.points]));

/** Adds points, and remembers where they are from; a piece that was there is used again. */
function give(
  into: Weighing,
  points: Float64Array,
  share: number,
  question: number,
  option: number,
  assumed: boolean,
): void {
  for (let p = 0; p < points.length; p += 2) {
    const criterion = points[p]!;
    const given = points[p + 1]! * share;
    into.importance[criterion]! += given;
    const piece = into.pieces[into.pieceCount];
    if (piece === undefined) into.pieces.push({ criterion, points: given, question, option, assumed });
    else {
      piece.criterion = criterion;
      piece.points = given;
      piece.question = question;
      piece.option = option;
      piece.assumed = assumed;
    }
    into.pieceCount++;
  }
}
