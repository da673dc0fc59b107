import { describe, expect, it } from 'vitest';
import { carriedAnswers, isAskedBeside } from '../../src/decision/carried-answers.ts';
import { decide } from '../../src/decision/decide.ts';
import type { Beside } from '../../src/knowledge/knowledge.ts';
import { given, handMade } from './hand-made.ts';

const here = handMade(
  { a: ['yes', 'no'], b: ['no', 'yes'] },
  {
    goal: { one: { importance: { c0: 'major' } }, other: { importance: { c1: 'major' } }, both: { neutral: true } },
    'place*': { sea: { neutral: true }, air: { neutral: true } },
    'code*?': { none: { neutral: true }, a: { neutral: true }, b: { neutral: true } },
    'leave*<code': { none: { neutral: true }, a: { drops: ['a'] }, b: { drops: ['b'] } },
  },
);
const there = handMade(
  { x: ['yes'], y: ['no'] },
  {
    goal: { one: { neutral: true } },
    'where*': { water: { importance: { c0: 'major' } }, air: { neutral: true } },
    'made-with*': { none: { neutral: true }, a: { neutral: true } },
  },
);
const beside: Beside = {
  knowledge: 'there',
  asks: { en: '', ja: '' },
  when: [{ goal: ['one', 'both'] }, { place: ['air'] }],
  unless: [{ place: ['sea'], goal: ['both'] }],
  carries: [
    { question: 'goal', unless: [] },
    { question: 'place', as: 'where', options: { sea: 'water' }, unless: [{ goal: ['other'] }] },
    { question: 'code', as: 'made-with', unless: [] },
  ],
  first: { question: 'made-with', unless: [{ goal: ['both'] }] },
};

const carried = (answers: Parameters<typeof given>[0], priorities: readonly string[] = []) =>
  carriedAnswers(decide(here, given(answers, priorities)), beside, there);

describe('whether another base is asked', () => {
  it.each([
    [{ goal: 'one' }, true],
    [{ place: ['sea', 'air'] }, true],
    [{ goal: 'both' }, true],
    [{ goal: 'other' }, false],
    [{}, false],
    [{ goal: 'both', place: 'sea' }, false],
  ] as const)('goes by one of its conditions, and by none that forbids it: %o', (answers, asked) => {
    expect(isAskedBeside(beside, given(answers))).toBe(asked);
  });

  it('is so always where there is no condition', () => {
    expect(isAskedBeside({ ...beside, when: [], unless: [] }, given())).toBe(true);
  });
});

describe('the answers to another base', () => {
  it('have its names, and nothing that it does not ask', () => {
    expect(carried({ goal: 'both', place: ['sea', 'air'] }, ['place', 'goal']).given).toEqual(
      given({ where: ['water', 'air'] }, ['where']),
    );
  });

  it('leave out what these answers forbid', () => {
    expect(carried({ goal: 'other', place: 'sea' }).given).toEqual(given());
  });

  it('name the framework that was said, and else who is first alone', () => {
    expect(carried({ goal: 'one', code: 'a' })).toEqual({
      given: given({ goal: 'one', 'made-with': 'a' }),
      answeredByFirst: null,
    });
    expect(carried({ goal: 'one' })).toEqual({
      given: given({ goal: 'one', 'made-with': 'a' }),
      answeredByFirst: 'made-with',
    });
    expect(carried({ goal: 'one', code: 'none' }).answeredByFirst).toBe('made-with');
  });

  it('name nobody who is out, nobody of a tie, and nobody who cannot be named there', () => {
    expect(carried({ goal: 'one', code: ['a', 'b'], leave: 'a' }).given.answers).not.toHaveProperty('made-with');
    expect(carried({ place: 'sea' }).given).toEqual(given({ where: 'water' }));
    expect(carried({ goal: 'other' }).answeredByFirst).toBeNull();
    expect(carried({ goal: 'one', code: ['a', 'b'], leave: ['a', 'b'] }).answeredByFirst).toBeNull();
    const close = { ...decide(here, given({ goal: 'one' })), verdict: 'close' as const };
    expect(carriedAnswers(close, beside, there).answeredByFirst).toBeNull();
    const elsewhere = { ...beside, first: { question: 'not asked there', unless: [] } };
    expect(carriedAnswers(decide(here, given({ goal: 'one' })), elsewhere, there)).toEqual({
      given: given({ goal: 'one' }),
      answeredByFirst: null,
    });
  });

  it('name what was said where the first is not asked about', () => {
    expect(carried({ goal: 'both', code: 'a' }).given.answers).toEqual({ 'made-with': ['a'] });
  });
});
