import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { withoutRequirements } from '../../../src/decision/change/without-requirements.ts';
import { decide } from '../../../src/decision/decide.ts';
import { firstsOf } from '../../../src/decision/weighing/rank-answers.ts';
import { randomBase } from '../random-model.ts';

test('dropping a requirement: what a base without it decides from the same answers', () => {
  let [seen, changed] = [0, 0];
  fc.assert(
    fc.property(randomBase({ requires: 0.3 }), ({ knowledge, model, given }) => {
      const decision = decide(model, given);
      const found = withoutRequirements(decision);
      expect(found.map((w) => w.requirement)).toEqual(decision.preferences.requirements);
      for (const { requirement, admitted, firsts, changesFirst, runnerUp, margin } of found) {
        seen += 1;
        const questions = knowledge.questions.map((question) => ({
          ...question,
          options: question.options.map((option) => {
            if (question.id !== requirement.from.question || option.id !== requirement.from.option) return option;
            const { requires, ...rest } = option;
            return rest;
          }),
        }));
        const without = decide(buildModel({ ...knowledge, questions }), given);
        expect(firsts).toEqual(firstsOf(without.ranking));
        expect(changesFirst).toBe(firstsOf(without.ranking).join() !== firstsOf(decision.ranking).join());
        if (changesFirst) changed += 1;
        expect([runnerUp, margin]).toEqual([without.ranking[1]?.alternative ?? null, without.margin]);
        const before = decision.ranking.map((r) => r.alternative);
        expect([...admitted].sort()).toEqual(
          without.ranking
            .map((r) => r.alternative)
            .filter((a) => !before.includes(a))
            .sort(),
        );
      }
    }),
    { numRuns: 500, seed: 20261123 },
  );
  expect(seen).toBeGreaterThan(200);
  expect(changed).toBeGreaterThan(30);
});
