import { describe, expect, it } from 'vitest';
import { lateMembers } from '../../src/knowledge/late-members.ts';
import { memberLines } from '../../src/package/member-lines.ts';

const members = { title: '日本\n語', list: [1, { a: null }], constructor: 'a name like any other', empty: {} };
const written = (value: object) => Buffer.from(memberLines(value), 'latin1');

describe('members that come late', () => {
  it('are those that were written, to whoever lists, copies, compares or writes them', () => {
    const late = lateMembers<typeof members>(written(members));
    expect(Object.keys(late)).toEqual(Object.keys(members));
    expect(JSON.stringify(late)).toBe(JSON.stringify(members));
    expect({ ...late }).toEqual(members);
    expect(Object.hasOwn(late, 'title') && 'title' in late).toBe(true);
    expect(Object.hasOwn(late, 'other') || 'other' in late).toBe(false);
    expect((late as Record<string, unknown>).toString).toBe(Object.prototype.toString);
  });

  it('are made once, and only those that somebody looks at', () => {
    let made = 0;
    const late = lateMembers<{ one: unknown; other: unknown }>(written({ one: [1] }), {
      other: () => ({ made: ++made }),
    });
    expect([late.one, Object.keys(late), made]).toEqual([[1], ['one', 'other'], 0]);
    expect(late.one).toBe(late.one);
    expect(late.other).toBe(late.other);
    expect(made).toBe(1);
  });

  it('are told from broken ones: what is not looked at is not parsed', () => {
    const late = lateMembers<{ bad: unknown; good: unknown }>(Buffer.from('[["bad",0],["good",5]]\n{"a"\n[1]'));
    expect(late.good).toEqual([1]);
    expect(() => late.bad).toThrow(SyntaxError);
  });
});
