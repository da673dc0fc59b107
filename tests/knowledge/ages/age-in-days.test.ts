import { describe, expect, it } from 'vitest';
import { ageInDays } from '../../../src/knowledge/ages/age-in-days.ts';

describe('ageInDays', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-22', '2026-11-23', 1],
    // to the last day that the date covers
    ['2026-10', '2026-11-01', 1],
    ['2025', '2026-01-01', 1],
    ['2024-02', '2024-03-01', 1],
    ['2020/2021', '2022-01-01', 1],
    ['2020-03/2020-05', '2020-06-02', 2],
    // what is not over is not old
    ['2026', '2026-06-01', 0],
    ['2020/2027', '2026-06-01', 0],
  ])('of %s on %s is %i', (date, today, days) => {
    expect(ageInDays(date, today)).toBe(days);
  });
});
