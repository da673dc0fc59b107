import { describe, expect, it } from 'vitest';
import { verdict } from '../../../src/decision/weighing/verdict.ts';

const sure = { eligible: 2, firsts: 1, decided: () => true, certainlyAhead: () => true, indices: () => [1] };

describe('the verdict', () => {
  it('is clear from 0.95 against each, likely from 0.75, and close below', () => {
    expect(verdict({ ...sure, indices: () => [1, 0.95] })).toBe('clear');
    expect(verdict({ ...sure, indices: () => [0.95 - 1e-9, 1] })).toBe('likely');
    expect(verdict({ ...sure, indices: () => [0.75] })).toBe('likely');
    expect(verdict({ ...sure, indices: () => [0.75 - 1e-9] })).toBe('close');
  });

  it('is not clear while it is open, or while an unknown level could turn it', () => {
    expect(verdict({ ...sure, decided: () => false })).toBe('likely');
    expect(verdict({ ...sure, certainlyAhead: () => false })).toBe('likely');
  });

  it('asks for the proof only where it is all that is left to ask', () => {
    const unasked = () => {
      throw new Error('asked');
    };
    expect(verdict({ ...sure, certainlyAhead: () => false, decided: unasked })).toBe('likely');
    const open = { ...sure, certainlyAhead: unasked, decided: unasked };
    expect(verdict({ ...open, indices: () => [0.8] })).toBe('likely');
    expect(verdict({ ...open, firsts: 2, indices: unasked })).toBe('tie');
    expect(verdict({ ...open, eligible: 0, firsts: 0, indices: unasked })).toBe('none-eligible');
  });

  it('is a tie where two are first, and of none where nobody is eligible', () => {
    expect(verdict({ ...sure, firsts: 2 })).toBe('tie');
    expect(verdict({ ...sure, eligible: 0, firsts: 0 })).toBe('none-eligible');
    expect(verdict({ ...sure, eligible: 1, indices: () => [] })).toBe('clear');
  });
});
