import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextQuestion } from '../../../src/questionnaire/interview/next-question.ts';
import { questionOrder } from '../../../src/questionnaire/interview/question-order.ts';
import { relevantNow } from '../../../src/questionnaire/interview/relevant-now.ts';
import { standingNow } from '../../../src/questionnaire/interview/standing-now.ts';
import { randomBase } from '../../decision/random-model.ts';

it('is each open question once, the one that would be asked first before the others, the core before the rest', () => {
  let several = 0;
  fc.assert(
    fc.property(
      randomBase({ answered: 0.3, questions: [3, 7] }),
      fc.boolean(),
      ({ model: drawn, given }, everything) => {
        const model = { ...drawn, questions: drawn.questions.map((q, i) => ({ ...q, core: i % 3 !== 1 })) };
        const { questions, decided, couldStillChange } = questionOrder(model, given, { everything });
        const now = standingNow(model, given, []);
        const relevant = relevantNow(model, everything, now);
        expect([...questions].sort()).toEqual([...relevant].sort());
        expect(decided).toBe(now.proof.decided);
        expect(couldStillChange).toBe(now.proof.couldStillChange.length);
        const core = questions.filter((q) => model.questions[q]!.core);
        expect(questions.slice(0, core.length)).toEqual(core);
        for (const list of [core, questions.slice(core.length)])
          list.forEach((q, i) => {
            expect(
              nextQuestion(
                { model, ...now, order: 'adaptive' },
                list.slice(i).toSorted((a, b) => a - b),
              ),
            ).toBe(q);
          });
        if (core.length > 1) several += 1;
      },
    ),
    { numRuns: 60 },
  );
  expect(several).toBeGreaterThan(15);
});

it('leaves out what somebody has no answer to', () => {
  fc.assert(
    fc.property(randomBase({ answered: 0, belongs: 0 }), ({ model, given }) => {
      const [first, ...rest] = questionOrder(model, given, { everything: true }).questions;
      if (first === undefined) return;
      const passed = [model.questions[first]!.id];
      const left = questionOrder(model, given, { passed, everything: true }).questions;
      expect([...left].sort()).toEqual([...rest].sort());
    }),
    { numRuns: 30 },
  );
});
