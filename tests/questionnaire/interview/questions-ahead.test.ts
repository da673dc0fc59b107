import { expect, test } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { loadShipped, shippedIds } from '../../../src/knowledge/load-shipped.ts';
import { interview } from '../../../src/questionnaire/interview/interview.ts';
import { questionsAhead } from '../../../src/questionnaire/interview/questions-ahead.ts';
import type { Step } from '../../../src/questionnaire/interview/step.ts';

test.each(shippedIds)('%s: what is announced is what the first question counts', async (id) => {
  const { questions, ...knowledge } = loadShipped(id);
  const model = buildModel({ questions, ...knowledge });
  let first: Step | undefined;
  await interview({
    model,
    questions,
    given: { answers: {}, priorities: [] },
    order: 'adaptive',
    ask: async (step) => {
      first ??= step;
      return { kind: 'finish' };
    },
  });
  const { core, more } = questionsAhead(model);
  expect(first).toMatchObject({ kind: 'question', place: { position: 1, atMost: core } });
  // what belongs to another question may never be asked
  expect(core + more).toBeLessThanOrEqual(questions.length);
  expect(core).toBeLessThanOrEqual(10);
});
