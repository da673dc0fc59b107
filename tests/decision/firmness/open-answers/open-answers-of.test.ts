import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openAnswerShare } from '../../../../src/decision/firmness/open-answers/open-answer-share.ts';
import { openAnswersOf } from '../../../../src/decision/firmness/open-answers/open-answers-of.ts';
import type { GivenAnswers, Model } from '../../../../src/decision/model.ts';
import { standingAt } from '../../../../src/decision/proof/standing.ts';
import { tabulate } from '../../../../src/decision/weighing/answer-table.ts';
import { rankAnswers } from '../../../../src/decision/weighing/rank-answers.ts';
import { randomBase } from '../../random-model.ts';

/** The share of the ways to answer what is open in which A is ahead of B, each of them decided by the engine. */
function tried(model: Model, given: GivenAnswers, a: number, b: number): number {
  const open = model.questions.filter(({ id, core }) => core && !Object.hasOwn(given.answers, id));
  const walk = (left: typeof open, answers: GivenAnswers['answers']): number => {
    const [question, ...rest] = left;
    if (question === undefined) return ahead({ ...given, answers });
    const said = question.options.map((o) => walk(rest, { ...answers, [question.id]: [o.id] }));
    return (walk(rest, answers) + said.reduce((x, y) => x + y, 0) / said.length) / 2;
  };
  const ahead = (all: GivenAnswers): number => {
    const { ranking } = rankAnswers(model, all);
    const scoreOf = (x: number) => ranking.find((r) => r.alternative === x)?.score;
    const [mine, other] = [scoreOf(a), scoreOf(b)];
    if (mine === undefined) return 0;
    if (other === undefined || mine - other > 1e-9) return 1;
    return mine - other < -1e-9 ? 0 : 0.5;
  };
  return walk(open, given.answers);
}

it('is worth what the engine makes of every way to answer, with a profile that assumes and options that exclude', () => {
  let between = 0;
  const shape = {
    questions: [2, 4],
    frameworks: [2, 3],
    profile: 0.8,
    requires: 0.1,
    belongs: 0,
    answered: 0.4,
  } as const;
  fc.assert(
    fc.property(randomBase(shape), ({ model, given }) => {
      const standing = standingAt(model, tabulate(model, given));
      const eligible = rankAnswers(model, given).ranking.map((r) => r.alternative);
      const [a, b] = eligible;
      if (a === undefined || b === undefined) return;
      const share = openAnswerShare(openAnswersOf(model, standing, a, b));
      expect(share).toBeCloseTo(tried(model, given, a, b), 9);
      if (share > 0 && share < 1) between += 1;
    }),
    { numRuns: 80 },
  );
  expect(between).toBeGreaterThan(20);
});
