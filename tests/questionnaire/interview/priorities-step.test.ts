import { expect, test } from 'vitest';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { prioritiesStep } from '../../../src/questionnaire/interview/priorities-step.ts';

const { questions } = loadShipped('current');
const offered = (answers: Record<string, string[]>, priorities: string[] = []) =>
  prioritiesStep(questions, { answers, priorities, passed: [] }).answers.map((a) => a.question.id);

test('only an answer that asks for something can count double', () => {
  expect(offered({ serving: ['none'], 'existing-code': ['none'] })).toEqual([]);
  // the profile assumes
  expect(offered({ serving: ['production-scale'], goal: ['production'], 'existing-code': ['jax'] }).sort()).toEqual([
    'existing-code',
    'goal',
    'serving',
  ]);
});

test('what was marked once stays in sight, to be taken back', () => {
  expect(offered({ serving: ['none'] }, ['serving'])).toEqual(['serving']);
});
