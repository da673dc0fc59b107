import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decision/decide.ts';
import type { GivenAnswers, Model } from '../../../src/decision/model.ts';
import { decidingAnswers } from '../../../src/decision/proof/deciding-answers.ts';
import { firstsOf } from '../../../src/decision/weighing/rank-answers.ts';
import { given as handGiven, handMade } from '../hand-made.ts';
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

describe('where several sets would do, the one stays whose answers tell the first and the runner-up apart most', () => {
  const none = { neutral: true } as const;
  const stays = (...of: Parameters<typeof handMade>) => {
    const model = handMade(...of);
    const found = decidingAnswers(decide(model, handGiven({ q: 'x', r: 'x' })));
    return found?.map((q) => model.questions[q]!.id);
  };

  test('by the points that each has for the first, and not by how important it is called', () => {
    // q: 4 points of importance at half a level are 2 of lead; r: 3 at a whole one are 3
    const q = { x: { importance: { c0: 'major' } }, none } as const;
    const r = { x: { importance: { c1: 'normal', c2: 'minor' } }, none } as const;
    expect(stays({ A: ['half', 'yes', 'yes'], B: ['no', 'no', 'no'] }, { q, r })).toEqual(['r']);
    expect(stays({ A: ['half', 'yes', 'yes'], B: ['no', 'no', 'no'] }, { r, q })).toEqual(['r']);
  });

  test('an answer that requires tells more than one that weighs, whether or not it puts somebody out', () => {
    const q = { x: { importance: { c1: 'minor' }, requires: { c0: 'yes' } }, none } as const;
    const r = { x: { importance: { c2: 'major' } }, none } as const;
    for (const level of ['yes', 'no'] as const)
      expect(stays({ A: ['yes', 'yes', 'yes'], B: ['yes', 'no', 'no'], C: [level, 'no', 'no'] }, { q, r })).toEqual([
        'q',
      ]);
  });
});
