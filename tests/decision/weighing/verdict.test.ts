import { describe, expect, it } from 'vitest';
import { type VerdictInput, verdict } from '../../../src/decision/weighing/verdict.ts';

const sure: VerdictInput = {
  eligible: 2,
  firsts: 1,
  weights: () => 1,
  openAnswers: () => 1,
  answered: 3,
  decided: () => false,
  certainlyAhead: () => true,
  saidAhead: () => true,
};
const judged = (input: Partial<VerdictInput>) => verdict({ ...sure, ...input });
const unasked = () => {
  throw new Error('asked');
};

describe('the verdict', () => {
  it('is clear from 0.95 on both sides, and says what keeps it from that', () => {
    expect(judged({})).toEqual({ verdict: 'clear', keptFrom: [] });
    expect(judged({ weights: () => 0.95, openAnswers: () => 0.95 })).toEqual({ verdict: 'clear', keptFrom: [] });
    expect(judged({ weights: () => 0.95 - 1e-9 })).toEqual({ verdict: 'likely', keptFrom: ['WEIGHTS'] });
    expect(judged({ openAnswers: () => 0.95 - 1e-9 })).toEqual({ verdict: 'likely', keptFrom: ['OPEN_QUESTIONS'] });
    expect(judged({ certainlyAhead: () => false })).toEqual({ verdict: 'likely', keptFrom: ['UNKNOWN_RATINGS'] });
    expect(judged({ saidAhead: () => false })).toEqual({ verdict: 'likely', keptFrom: ['ASSUMED_ONLY'] });
    expect(
      judged({ weights: () => 0.9, openAnswers: () => 0.75, certainlyAhead: () => false, saidAhead: () => false })
        .keptFrom,
    ).toEqual(['WEIGHTS', 'OPEN_QUESTIONS', 'UNKNOWN_RATINGS', 'ASSUMED_ONLY']);
  });

  it('is that of the threshold where only the last digit is short of it', () => {
    const short = (share: number) => () => share - share * Number.EPSILON;
    expect(judged({ weights: short(0.95), openAnswers: short(0.95) }).verdict).toBe('clear');
    expect(judged({ weights: short(0.9), openAnswers: short(0.75) })).toMatchObject({ verdict: 'likely' });
  });

  it('is close below 0.9 over the weights, whatever is open', () => {
    const asked = { openAnswers: unasked, decided: unasked, certainlyAhead: unasked, saidAhead: unasked };
    expect(judged({ ...asked, weights: () => 0.9 - 1e-9 })).toEqual({ verdict: 'close', keptFrom: ['WEIGHTS'] });
    expect(judged({ weights: () => 0.9 }).verdict).toBe('likely');
  });

  it('is open where what is open could turn it too easily, or too little was said', () => {
    const open = { verdict: 'open', keptFrom: ['OPEN_QUESTIONS'] };
    expect(judged({ openAnswers: () => 0.75 - 1e-9 })).toEqual(open);
    expect(judged({ openAnswers: () => 0.75 }).verdict).toBe('likely');
    expect(judged({ answered: 2 })).toEqual(open);
    expect(judged({ answered: 2, decided: () => true }).verdict).toBe('clear');
  });

  it('is not open where only one is left', () => {
    expect(judged({ eligible: 1, answered: 1, openAnswers: () => 0.5 })).toEqual({
      verdict: 'likely',
      keptFrom: ['OPEN_QUESTIONS'],
    });
    expect(judged({ eligible: 1, answered: 1 }).verdict).toBe('clear');
  });

  it('is a tie where two are first, and of none where nobody is eligible, without asking for more', () => {
    const asked = { weights: unasked, openAnswers: unasked, decided: unasked };
    expect(judged({ ...asked, firsts: 2 })).toEqual({ verdict: 'tie', keptFrom: [] });
    expect(judged({ ...asked, eligible: 0, firsts: 0 })).toEqual({ verdict: 'none-eligible', keptFrom: [] });
  });
});
