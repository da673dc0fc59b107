import fc from 'fast-check';
import { expect, it } from 'vitest';
import { windowOf } from '../../../../src/questionnaire/terminal/list/window-of.ts';

it.each([
  ['the beginning', 0, { first: 0, end: 5 }],
  ['the middle', 10, { first: 8, end: 13 }],
  ['the end', 19, { first: 15, end: 20 }],
])('shows %s of a long list around the cursor', (_, active, window) => {
  expect(windowOf(Array(20).fill(1), active, 5)).toEqual(window);
});

it('holds the active item, is never higher than the room, and leaves no room that another item would fill', () => {
  const lists = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(lists, fc.nat(), fc.integer({ min: 1, max: 40 }), (heights, place, room) => {
      const active = place % heights.length;
      const { first, end } = windowOf(heights, active, room);
      const used = heights.slice(first, end).reduce((sum, height) => sum + height, 0);
      expect(first <= active && active < end).toBe(true);
      // an item that is higher than the room is there alone
      expect(used).toBeLessThanOrEqual(Math.max(room, heights[active]!));
      const next = [heights[first - 1], heights[end]].filter((height) => height !== undefined);
      for (const height of next) expect(used + height).toBeGreaterThan(room);
    }),
  );
});
