import { describe, expect, it } from 'vitest';
import type { UserError } from '../../../src/errors/user-error.ts';
import type { AnswerableBase } from '../../../src/questionnaire/answers/answerable-base.ts';
import { checkAnswers } from '../../../src/questionnaire/answers/check-answers.ts';
import { readAnswers } from '../../../src/questionnaire/answers/read-answers.ts';

const base: AnswerableBase = {
  criteria: [],
  questions: [
    {
      id: 'stay',
      several: true,
      options: [{ id: 'free' }, { id: 'jax', keeps: ['jax'] }, { id: 'google', keeps: ['jax', 'tensorflow'] }],
    },
    {
      id: 'leave',
      several: true,
      options: [
        { id: 'jax', drops: ['jax'] },
        { id: 'keras', drops: ['keras'] },
      ],
    },
  ],
  former: [],
};
const told = (text: string | undefined, pairs: string[] = [], priorities: string[] = []) =>
  readAnswers(base, text === undefined ? undefined : { name: 'f', text }, pairs, priorities).then(
    () => [],
    (error: UserError) => error.problems.map(({ code, args, place }) => [code, args, place]),
  );
const args = { framework: 'jax', keeps: 'stay', drops: 'leave' };

describe('a framework that one answer keeps and another drops', () => {
  it('is refused', () => {
    expect(checkAnswers(base, { answers: { leave: 'jax', stay: 'google' } }).complaints).toEqual([
      { code: 'KEPT_AND_DROPPED', args, path: ['answers', 'leave'] },
    ]);
    expect(checkAnswers(base, { leave: ['jax', 'keras'], stay: ['jax'] }).complaints).toMatchObject([
      { path: ['leave'] },
    ]);
  });

  it('is none where different ones are named, or one answer is open', () => {
    for (const answers of [
      { stay: 'jax', leave: 'keras' },
      { stay: 'free', leave: 'jax' },
      { leave: 'jax' },
      { stay: 'jax' },
    ])
      expect(checkAnswers(base, answers).complaints).toEqual([]);
  });

  it('is told once, at what drops it', async () => {
    expect(await told('stay: jax\nleave: jax')).toEqual([['KEPT_AND_DROPPED', args, 'f:2:1']]);
    expect(await told('answers:\n  stay: jax\n  leave: jax', [], ['stay'])).toEqual([
      ['KEPT_AND_DROPPED', args, 'f:3:3'],
    ]);
  });

  it('is looked for where `--set` has replaced an answer', async () => {
    expect(await told('stay: jax', ['leave=jax'])).toEqual([['KEPT_AND_DROPPED', args, '--set leave=jax']]);
    expect(await told('leave: jax', ['stay=jax'])).toEqual([['KEPT_AND_DROPPED', args, 'f:1:1']]);
    expect(await told('stay: jax\nleave: jax', ['leave=keras'])).toEqual([]);
  });
});
