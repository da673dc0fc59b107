import { describe, expect, it } from 'vitest';
import { matchingHints } from '../../src/decision/matching-hints.ts';

const hint = (id: string, when: Record<string, string[]>) => ({ id, when, says: { en: '', ja: '' }, evidence: [] });
const hints = [
  hint('one', { goal: ['research', 'learning'] }),
  hint('both', { goal: ['research'], domain: ['speech', 'search'] }),
  hint('inherited', { toString: ['research'] }),
];
const matched = (answers: Record<string, string[]>) => matchingHints(hints, answers, null).map((h) => h.id);

describe('hints that match answers', () => {
  it('are those all of whose questions were answered with one of the options named', () => {
    expect(matched({ goal: ['learning'] })).toEqual(['one']);
    expect(matched({ goal: ['research'], domain: ['vision', 'search'] })).toEqual(['one', 'both']);
    expect(matched({ goal: ['research'], domain: ['vision'] })).toEqual(['one']);
    expect(matched({ domain: ['speech'] })).toEqual([]);
  });

  it('are also those whose frameworks have the one that is first, with or without answers', () => {
    const result = [
      { ...hint('alone', {}), first: ['slow', 'fast'] },
      { ...hint('as-well', { goal: ['research'] }), first: ['fast'] },
    ];
    const met = (answers: Record<string, string[]>, leader: string | null) =>
      matchingHints(result, answers, leader).map((h) => h.id);
    expect(met({}, 'fast')).toEqual(['alone']);
    expect(met({ goal: ['research'] }, 'fast')).toEqual(['alone', 'as-well']);
    expect(met({ goal: ['research'] }, 'slow')).toEqual(['alone']);
    expect(met({ goal: ['research'] }, 'other')).toEqual([]);
    expect(met({ goal: ['research'] }, null)).toEqual([]);
  });

  it('need no answer that every object has', () => {
    expect(matched({})).toEqual([]);
  });
});
