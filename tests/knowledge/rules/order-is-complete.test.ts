import { describe, expect, it } from 'vitest';
import { cargo, houseBase } from '../extending/house-base.ts';
import { smallBase } from '../small-base.ts';

describe('order-is-complete', () => {
  const order = (list: string) =>
    smallBase({ 'knowledge.yaml': ['frameworks: [touring, city]', `frameworks: [${list}]`] });

  it('allows any order of all, and no list', () => {
    expect(order('city, touring').problems()).toEqual([]);
    expect(smallBase({ 'knowledge.yaml': ['frameworks: [touring, city]\n', ''] }).problems()).toEqual([]);
  });

  it('warns of a list that leaves somebody out, which is no selection', () => {
    const base = order('touring');
    const place = base.at('knowledge.yaml', 'frameworks');
    expect(base.problems()).toMatchObject([
      { code: 'ORDER_INCOMPLETE', args: { missing: ['city'] }, place, warning: true },
    ]);
  });

  it('refuses who stands twice', () => {
    const base = order('touring, city, city');
    expect(base.problems()).toMatchObject([{ code: 'DUPLICATE_ID', args: { kind: 'framework', id: 'city' } }]);
  });

  it('is asked only of one’s own list where a base extends another', () => {
    const codes = (files: Record<string, string>) =>
      houseBase({ ...cargo(), ...files })
        .problems()
        .filter((p) => p.code !== 'NOT_TREATED_ALIKE')
        .map((p) => p.code);
    expect(codes({})).toEqual([]);
    expect(codes({ 'knowledge.yaml': 'frameworks: [city, touring]\n' })).toEqual(['ORDER_INCOMPLETE']);
  });
});
