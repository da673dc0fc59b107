import { describe, expect, it } from 'vitest';
import { smallBase } from '../small-base.ts';

const refused = (question: string, option: string, strength: string) =>
  smallBase({
    'signals.yaml': `- {question: ${question}, option: ${option}, strength: ${strength}, kind: import, names: [a]}\n`,
  })
    .problems()
    .map(({ code, args }) => [code, 'why' in args && args.why]);

describe('signals-never-bind', () => {
  it('lets code say what is there', () => {
    expect(refused('owned', 'city', 'strong')).toEqual([]);
  });

  it('refuses to read from code what a project is for, or what it keeps and leaves', () => {
    expect(refused('use', 'travel', 'weak')).toEqual([['SIGNAL_NOT_ALLOWED', 'profile']]);
    expect(refused('ride', 'city', 'weak')).toEqual([['SIGNAL_NOT_ALLOWED', 'belongs']]);
    expect(refused('sell', 'city', 'weak')).toEqual([['SIGNAL_NOT_ALLOWED', 'belongs']]);
  });

  it('lets what rules somebody out be suggested, and no more', () => {
    expect(refused('hurry', 'always', 'weak')).toEqual([]);
    expect(refused('hurry', 'always', 'strong')).toEqual([['SIGNAL_NOT_ALLOWED', 'binds']]);
  });
});
