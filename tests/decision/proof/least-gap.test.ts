import { describe, expect, it } from 'vitest';
import { leastGap } from '../../../src/decision/proof/least-gap.ts';
import { standingOf } from '../../../src/decision/proof/standing.ts';
import { given, handMade } from '../hand-made.ts';

// every point for c0 is one for A, every point for c1 one for B
const two = { A: ['yes', 'no'], B: ['no', 'yes'] } as const;
const [A, B] = [0, 1];

describe('the least lead that open questions can leave', () => {
  it('is the present lead less the most that each open question can give the other', () => {
    const model = handMade(two, {
      now: { a: { importance: { c0: 'major' } } },
      open: { a: { importance: { c0: 'minor' } }, b: { importance: { c1: 'normal' } } },
    });
    const standing = standingOf(model, given({ now: 'a' }));
    expect(leastGap(model, standing, A, B)).toBe(4 - 2);
    expect(leastGap(model, standing, B, A)).toBe(-4 - 1);
    expect(leastGap(model, standingOf(model, given({ now: 'a' }, ['now'])), A, B)).toBe(8 - 2);
  });

  it('leaves out options that would exclude the other', () => {
    const model = handMade(two, {
      open: { b: { importance: { c1: 'normal' }, requires: { c0: 'yes' } }, less: { importance: { c1: 'minor' } } },
    });
    expect(leastGap(model, standingOf(model, given()), A, B)).toBe(-1);
  });

  it('takes the profile and what it assumes together', () => {
    const model = handMade(two, {
      'goal!': { x: { importance: { c0: 'minor' }, assumes: { c1: 'major' } }, y: {} },
      owner: { some: { importance: { c1: 'normal' } }, none: {} },
    });
    // x: +1 for A, and of the owner at least -1 assumed or -2 said; without x the owner may still say -2
    expect(leastGap(model, standingOf(model, given()), A, B)).toBe(-2);
    expect(leastGap(model, standingOf(model, given({ goal: 'x' })), A, B)).toBe(1 - 2);
    expect(leastGap(model, standingOf(model, given({ goal: 'x' }), ['owner']), A, B)).toBe(1 - 1);
    expect(leastGap(model, standingOf(model, given({ goal: 'x', owner: 'none' })), A, B)).toBe(1);
    expect(leastGap(model, standingOf(model, given({ owner: 'none' })), A, B)).toBe(0);
    // what is assumed for A is worth most while its owner is open, and nobody has to answer that
    expect(leastGap(model, standingOf(model, given({ goal: 'x' })), B, A)).toBe(-1);
  });

  it('never counts what is assumed double', () => {
    const model = handMade(two, {
      'goal!': { x: { assumes: { c1: 'major' } } },
      owner: { on: { importance: { c1: 'minor' } } },
    });
    expect(leastGap(model, standingOf(model, given({ goal: 'x' }, ['goal']), ['owner']), A, B)).toBe(-1);
  });
});
