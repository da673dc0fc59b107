import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/decision/answers-in.ts';
import { handMade } from './hand-made.ts';

const base = handMade(
  { a: ['yes', 'no'], b: ['no', 'yes'] },
  { one: { x: { neutral: true }, y: { neutral: true } }, 'more*': { x: { neutral: true }, y: { neutral: true } } },
);

describe('the answers that another base knows too', () => {
  it('are its options of its questions, with their priorities and what is weighed of its criteria', () => {
    expect(
      answersIn(base, {
        answers: { one: ['x', 'z'], more: ['y', 'z', 'x'], other: ['x'] },
        priorities: ['other', 'more', 'one'],
        matters: { c1: 2, elsewhere: 3 },
      }),
    ).toEqual({
      answers: { one: ['x'], more: ['y', 'x'] },
      priorities: ['more', 'one'],
      matters: { c1: 2 },
    });
  });

  it('leave out several options where one is taken, and what inherits a name', () => {
    const inherits = handMade({ a: ['yes'] }, { toString: { x: { neutral: true as const } } });
    expect(answersIn(base, { answers: { one: ['x', 'y'] }, priorities: ['one'] })).toEqual({
      answers: {},
      priorities: [],
    });
    expect(answersIn(inherits, { answers: {}, priorities: [] })).toEqual({ answers: {}, priorities: [] });
  });

  it('say nothing of weighing where the base has none of the criteria', () => {
    expect(answersIn(base, { answers: {}, priorities: [], matters: { elsewhere: 3 } })).not.toHaveProperty('matters');
  });
});
