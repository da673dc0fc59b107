import type { Model } from '../../decision/model.ts';
import { pointsBeside } from '../../decision/weighing/elicit-preferences.ts';
import { tieTolerance } from '../../decision/weighing/rank.ts';

/**
 * Answers as numbers, to be filled again and again: for each question, how many options are chosen and which, in the
 * order of the question.
 */
export interface QuickAnswers {
  readonly counts: Uint16Array;
  /** Options of question q from `q * width` on. */
  readonly options: Uint16Array;
  readonly width: number;
  /** 2 for a priority, else 1. */
  readonly factors: Uint8Array;
}

export function emptyAnswers({ questions }: Model): QuickAnswers {
  const width = Math.max(1, ...questions.map((q) => q.options.length));
  return {
    counts: new Uint16Array(questions.length),
    options: new Uint16Array(questions.length * width),
    width,
    factors: new Uint8Array(questions.length).fill(1),
  };
}

/** What `rankAnswers` finds, in tables that the next answers overwrite. */
export interface QuickRanking {
  readonly importance: Float64Array;
  readonly weights: Float64Array;
  /** Criteria with weight, the first `weightedCount` of them. */
  readonly weighted: Uint16Array;
  weightedCount: number;
  /** Eligible alternatives, best first, and their ranks; the first `eligibleCount` of them. */
  readonly order: Uint16Array;
  readonly ranks: Uint16Array;
  eligibleCount: number;
  firsts: number;
  /** By alternative, in [0, 1]. */
  readonly scores: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** The requirements that the answers state, in order: criterion, least level, question, option. */
  readonly requirements: number[];
}

/**
 * `rankAnswers` for many answers in a row: the same sums in the same order, to the last bit, without allocating. A test
 * holds it against the original.
 */
export function quickRanker(model: Model): (answers: QuickAnswers) => QuickRanking {
  const { questions, alternatives } = model;
  const size = model.criteria.length;
  // points of an option beside each answer to the question that it depends on (0: unanswered), as criterion, points, ...
  const tables = questions.map(({ options, dependsOn }) => {
    const besides = dependsOn < 0 ? 1 : questions[dependsOn]!.options.length + 1;
    return options.map((option) => ({
      beside: Array.from({ length: besides }, (_, b) =>
        Float64Array.from(pointsBeside(option, b - 1).flatMap(({ criterion, points }) => [criterion, points])),
      ),
      requires: option.requires,
    }));
  });
  const ranking: QuickRanking = {
    importance: new Float64Array(size),
    weights: new Float64Array(size),
    weighted: new Uint16Array(size),
    weightedCount: 0,
    order: new Uint16Array(alternatives.length),
    ranks: new Uint16Array(alternatives.length),
    eligibleCount: 0,
    firsts: 0,
    scores: new Float64Array(alternatives.length),
    lows: new Float64Array(alternatives.length),
    highs: new Float64Array(alternatives.length),
    requirements: [],
  };
  const { importance, weights, weighted, order, ranks, scores, lows, highs, requirements } = ranking;
  const byScore = (a: number, b: number) => scores[b]! - scores[a]! || a - b;

  function elicit({ counts, options, width, factors }: QuickAnswers): void {
    importance.fill(0);
    requirements.length = 0;
    for (let q = 0; q < questions.length; q++) {
      const count = counts[q]!;
      if (count === 0) continue;
      const share = factors[q]! / count;
      const { dependsOn } = questions[q]!;
      const beside = dependsOn < 0 || counts[dependsOn] === 0 ? 0 : options[dependsOn * width]! + 1;
      for (let i = 0; i < count; i++) {
        const option = options[q * width + i]!;
        const table = tables[q]![option]!;
        const points = table.beside[beside]!;
        for (let p = 0; p < points.length; p += 2) importance[points[p]!]! += points[p + 1]! * share;
        for (const { criterion, level } of table.requires) requirements.push(criterion, level, q, option);
      }
    }
    let total = 0;
    for (let c = 0; c < size; c++) total += importance[c]!;
    let found = 0;
    for (let c = 0; c < size; c++) {
      if (importance[c]! > 0) weighted[found++] = c;
      weights[c] = total === 0 ? 0 : importance[c]! / total;
    }
    ranking.weightedCount = found;
  }

  function meetsRequirements(alternative: number): boolean {
    const { levels } = alternatives[alternative]!;
    for (let r = 0; r < requirements.length; r += 4) {
      const level = levels[requirements[r]!]!;
      if (level >= 0 && level < requirements[r + 1]!) return false;
    }
    return true;
  }

  function score(alternative: number): void {
    const { values, lows: worst, highs: best } = alternatives[alternative]!;
    let sum = 0;
    let low = 0;
    let high = 0;
    for (let i = 0; i < ranking.weightedCount; i++) {
      const c = weighted[i]!;
      const w = weights[c]!;
      sum += w * values[c]!;
      low += w * worst[c]!;
      high += w * best[c]!;
    }
    scores[alternative] = sum;
    lows[alternative] = low;
    highs[alternative] = high;
  }

  /** Best first, then the order of the model; a group is measured from its first, and stands in the order of the model. */
  function rank(): void {
    const count = ranking.eligibleCount;
    sort(order, 0, count, byScore);
    for (let from = 0; from < count; ) {
      let to = from + 1;
      while (to < count && scores[order[from]!]! - scores[order[to]!]! <= tieTolerance) to++;
      sort(order, from, to, inOrder);
      for (let i = from; i < to; i++) ranks[i] = from + 1;
      if (from === 0) ranking.firsts = to;
      from = to;
    }
  }

  return (answers) => {
    elicit(answers);
    ranking.eligibleCount = 0;
    ranking.firsts = 0;
    for (let a = 0; a < alternatives.length; a++) {
      score(a);
      if (meetsRequirements(a)) order[ranking.eligibleCount++] = a;
    }
    rank();
    return ranking;
  };
}

const inOrder = (a: number, b: number) => a - b;

/** By insertion: there are few alternatives, and the table is not to be copied. */
function sort(table: Uint16Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  for (let i = from + 1; i < to; i++) {
    const one = table[i]!;
    let at = i;
    for (; at > from && compare(table[at - 1]!, one) > 0; at--) table[at] = table[at - 1]!;
    table[at] = one;
  }
}
