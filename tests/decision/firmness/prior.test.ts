import { describe, expect, it } from 'vitest';
import { priorCounts } from '../../../src/decision/firmness/prior.ts';

describe('priorCounts', () => {
  it('is the importance times 2, 4 or 8', () => {
    expect(priorCounts([4, 2, 1], 'low')).toEqual([8, 4, 2]);
    expect(priorCounts([4, 2, 1], 'medium')).toEqual([16, 8, 4]);
    expect(priorCounts([4, 2, 1], 'high')).toEqual([32, 16, 8]);
    // the least that is assumed counts once
    expect(priorCounts([0.25], 'medium')).toEqual([1]);
  });

  it('leaves a criterion without importance out of the simplex', () => {
    expect(priorCounts([0, 1], 'medium')).toEqual([0, 4]);
  });

  it('rounds shared points, and keeps at least one count for any importance', () => {
    expect(priorCounts([1 / 3, 4 / 3, 5 / 3, 0.01], 'low')).toEqual([1, 3, 3, 1]);
    expect(priorCounts([1 / 3, 4 / 3, 0.01], 'high')).toEqual([3, 11, 1]);
  });

  it('has the stated weights as its mean where points are whole', () => {
    const counts = priorCounts([4, 3, 0, 1], 'high');
    const sum = counts.reduce((total, count) => total + count, 0);
    expect(counts.map((count) => count / sum)).toEqual([4 / 8, 3 / 8, 0, 1 / 8]);
  });
});
