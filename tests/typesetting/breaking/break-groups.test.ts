import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakGroups } from '../../../src/typesetting/breaking/break-groups.ts';

const narrow = fc
  .array(fc.constantFrom(...Array.from('ab1%.,($ ‘’“”–…→é§   ')), { maxLength: 30 })
  .map((characters) => characters.join(''));

describe('breakGroups', () => {
  it('takes narrow text by its words, and comes to what it comes to by its characters', () => {
    let kept = 0;
    fc.assert(
      fc.property(narrow, (text) => {
        // a wide character has all of it looked at; it begins a group of its own
        const groups = breakGroups(`${text} x 学`).slice(0, -1);
        expect(breakGroups(`${text} x`)).toEqual(groups);
        kept += Number(groups.some((group) => group.text.includes(' ')));
      }),
      { numRuns: 2000 },
    );
    expect(kept).toBeGreaterThan(20);
  });
});
