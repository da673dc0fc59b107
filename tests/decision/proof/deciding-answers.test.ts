import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/decision/decide.ts';
import type { GivenAnswers, Model } from '../../../src/decision/model.ts';
import { decidingAnswers } from '../../../src/decision/proof/deciding-answers.ts';
import { firstsOf } from '../../../src/decision/weighing/rank-answers.ts';
import { randomBase } from '../random-model.ts';

/** By the whole engine, not by the shorter way that the search takes. */
function proves(model: Model, given: GivenAnswers, alternative: number): boolean {
  const { ranking, decided } = decide(model, given);
  return decided && firstsOf(ranking).join() === String(alternative);
}

/** Some of the given answers, with those of their priorities. */
const only = ({ answers, priorities }: GivenAnswers, questions: readonly string[]): GivenAnswers => ({
  answers: Object.fromEntries(questions.map((id) => [id, answers[id]!])),
  priorities: priorities.filter((id) => questions.includes(id)),
});

test('the deciding answers alone prove the winner, and without any one of them nothing is proved', () => {
  let [all, fewer] = [0, 0];
  fc.assert(
    fc.property(randomBase({ answered: 0.85, requires: 0.05 }), ({ model, given }) => {
      const decision = decide(model, given);
      const found = decidingAnswers(decision);
      const firsts = firstsOf(decision.ranking);
      expect(found === null).toBe(!decision.decided || firsts.length !== 1);
      if (found === null) return;
      const ids = found.map((q) => model.questions[q]!.id);
      expect(ids.every((id) => Object.hasOwn(given.answers, id))).toBe(true);
      expect(proves(model, only(given, ids), firsts[0]!)).toBe(true);
      for (const id of ids) {
        const without = ids.filter((other) => other !== id);
        expect(proves(model, only(given, without), firsts[0]!)).toBe(false);
      }
      if (ids.length < Object.keys(given.answers).length) fewer += 1;
      else all += 1;
    }),
    { numRuns: 600, seed: 20261123 },
  );
  expect(Math.min(all, fewer)).toBeGreaterThan(30);
});
