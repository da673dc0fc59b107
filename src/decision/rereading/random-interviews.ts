import { fillRandom } from '../firmness/sampling/fill-random.ts';
import { seededRandom } from '../firmness/sampling/seeded-random.ts';
import type { Model } from '../model.ts';
import { type AnswerTable, answerTable } from '../weighing/answer-table.ts';

/**
 * `count` interviews, the same for the same seed: each question is left out with probability 1/2, else answered by one of its
 * options, all alike, as open answers are. What belongs to another question is left out: whoever stays or leaves has decided.
 */
export function randomInterviews(model: Model, count: number, seed: number): AnswerTable[] {
  const state = seededRandom(seed);
  const drawn = new Int32Array(2 * model.questions.length);
  return Array.from({ length: count }, () => {
    const table = answerTable(model);
    fillRandom(state, drawn);
    model.questions.forEach(({ options, belongsTo }, q) => {
      if (belongsTo >= 0 || drawn[2 * q]! < 0) return;
      table.counts[q] = 1;
      table.options[q * table.width] = Math.floor(((drawn[2 * q + 1]! >>> 0) / 2 ** 32) * options.length);
    });
    return table;
  });
}
