import { describe, expect, it } from 'vitest';
import { settlesSoonest } from '../../../src/decision/change/settles-soonest.ts';
import { decide } from '../../../src/decision/decide.ts';
import type { Model } from '../../../src/decision/model.ts';
import { given, handMade } from '../hand-made.ts';

const two = { A: ['yes', 'no'], B: ['no', 'yes'] } as const;
const soonest = (model: Model, ...answers: Parameters<typeof given>) =>
  settlesSoonest(decide(model, given(...answers)));

describe('what would settle a result soonest', () => {
  it('is the open question that can move the lead most: from its best option for one to its best for the other', () => {
    const model = handMade(two, {
      small: { a: { importance: { c0: 'normal' } }, b: { importance: { c1: 'minor' } } },
      large: { b: { importance: { c1: 'normal' } }, most: { importance: { c0: 'normal' } } },
      other: { a: { importance: { c0: 'minor' } } },
    });
    expect(soonest(model)).toEqual({ kind: 'question', question: 1 });
  });

  it('is the first of two that can move it as far', () => {
    const importance = { importance: { c0: 'normal' as const } };
    expect(soonest(handMade(two, { one: { a: importance }, two: { a: importance } }))).toEqual({
      kind: 'question',
      question: 0,
    });
  });

  it('counts no answer among the answers: an option that all are for moves nothing by itself', () => {
    const model = handMade(two, {
      some: { a: { importance: { c0: 'minor' } }, b: { importance: { c1: 'minor' } } },
      // every answer is for A, by one point or four: the range is from nothing to four
      every: { one: { importance: { c0: 'minor' } }, four: { importance: { c0: 'major' } } },
    });
    expect(soonest(model)).toEqual({ kind: 'question', question: 1 });
  });

  it('counts what an answer takes the place of', () => {
    const model = handMade(two, {
      'goal!': { x: { assumes: { c1: 'major' } }, y: {} },
      owner: { some: { importance: { c1: 'minor' } }, none: {} },
      plain: { a: { importance: { c0: 'normal' } }, off: {} },
    });
    // one assumed, one said: the owner moves the lead by one at most
    expect(soonest(model, { goal: 'x' })).toEqual({ kind: 'question', question: 2 });
    expect(soonest(model, { goal: 'x', plain: 'off' })).toEqual({ kind: 'question', question: 1 });
    expect(soonest(model, { goal: 'y', plain: 'off' })).toEqual({ kind: 'question', question: 1 });
  });

  it('is an unknown level of the first or the runner-up where that has more in doubt', () => {
    const levels = { A: ['yes', null, 'no'], B: ['no', 'no', null], C: ['no', null, null] } as const;
    const asked = {
      now: { a: { importance: { c0: 'major' as const, c1: 'minor' as const, c2: 'normal' as const } } },
      open: { b: { importance: { c0: 'minor' as const } }, none: {} },
    };
    expect(soonest(handMade(levels, asked), { now: 'a' })).toEqual({ kind: 'rating', alternative: 2, criterion: 2 });
  });

  it('is the question where a level has just as much in doubt', () => {
    const model = handMade(
      { A: ['no', null], B: ['yes', 'no'] },
      { now: { a: { importance: { c1: 'minor' } } }, open: { b: { importance: { c0: 'minor' } }, none: {} } },
    );
    expect(soonest(model, { now: 'a' })).toEqual({ kind: 'question', question: 1 });
  });

  it('is the first of two levels that have as much in doubt', () => {
    const model = handMade(
      { A: [null, null, 'yes'], B: ['no', 'no', 'no'] },
      { now: { a: { importance: { c0: 'minor', c1: 'minor', c2: 'major' } } } },
    );
    expect(soonest(model, { now: 'a' })).toEqual({ kind: 'rating', alternative: 0, criterion: 0 });
  });

  it('is nothing where nothing can move the lead, or there is no lead', () => {
    const even = { both: { ab: { importance: { c0: 'minor' as const, c1: 'minor' as const } } } };
    expect(soonest(handMade(two, even))).toBeNull();
    const alone = {
      must: { a: { requires: { c0: 'yes' } } },
      open: { a: { importance: { c0: 'minor' as const } }, b: { importance: { c1: 'minor' as const } } },
    };
    expect(soonest(handMade(two, alone), { must: 'a' })).toBeNull();
    expect(soonest(handMade(two, { must: { x: { requires: { c0: 'yes', c1: 'yes' } } } }), { must: 'x' })).toBeNull();
  });
});
