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

  it('shares what an answered dependent adds among its options', () => {
    const beside = [{ answer: { target: 'x' }, importance: { c0: 'minor' as const } }];
    const model = handMade(two, { target: { x: {}, y: {} }, 'extra*': { on: { given: beside }, also: {} } });
    const least = (chosen: string[], priorities: string[] = []) =>
      leastGap(model, standingOf(model, given({ extra: chosen }, priorities)), B, A);
    expect(least(['on'])).toBe(-1);
    expect(least(['on', 'also'])).toBe(-0.5);
    expect(least(['on', 'also'], ['extra'])).toBe(-1);
  });

  it('takes a question and what depends on it together', () => {
    const beside = (answer: string, importance: Record<string, 'minor' | 'major'>) => [
      { answer: { target: answer }, importance },
    ];
    const model = handMade(two, {
      // x costs A a point, and only beside y could the other cost it four: never both
      target: { x: { importance: { c1: 'minor' } }, y: {} },
      extra: { on: { given: beside('y', { c1: 'major' }) }, off: {} },
    });
    expect(leastGap(model, standingOf(model, given()), A, B)).toBe(-4);
    expect(leastGap(model, standingOf(model, given({ target: 'x' })), A, B)).toBe(-1);
    expect(leastGap(model, standingOf(model, given({ target: 'y' })), A, B)).toBe(-4);
  });

  it('leaves out options of a dependent that would exclude the other', () => {
    const beside = [{ answer: { target: 'x' }, importance: { c1: 'major' as const } }];
    const model = handMade(two, {
      target: { x: {}, y: {} },
      extra: { on: { given: beside, requires: { c0: 'yes' } }, off: {} },
    });
    expect(leastGap(model, standingOf(model, given({ target: 'x' })), A, B)).toBe(0);
  });
});
