import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/decision/decide.ts';
import type { Model } from '../../../src/decision/model.ts';
import { prove } from '../../../src/decision/proof/prove.ts';
import { standingOf } from '../../../src/decision/proof/standing.ts';
import { given, handMade } from '../hand-made.ts';

/** The proof in ids. */
function proved(model: Model, answers: Parameters<typeof given>[0] = {}, passed: readonly string[] = []) {
  const now = given(answers);
  const { screened } = decide(model, now);
  const { decided, couldStillChange, contenders } = prove(model, standingOf(model, now, passed), screened);
  return {
    decided,
    open: couldStillChange.map((q) => model.questions[q]!.id),
    contenders: contenders.map((a) => model.alternatives[a]!.id),
  };
}

// A is the one for c0, B the one for c1
const two = { A: ['yes', 'no'], B: ['no', 'yes'] } as const;
const worth = (importance: Record<string, 'minor' | 'normal' | 'major'>) => ({ importance });
const [forA, forB] = [worth({ c0: 'major' }), worth({ c1: 'normal' })];

describe('the proof that who is first cannot change any more', () => {
  it('is there where the lead is larger than all that open questions can take away', () => {
    const model = handMade(two, { big: { a: forA, none: {} }, small: { b: forB, none: {} } });
    expect(proved(model, { big: 'a' })).toEqual({ decided: true, open: [], contenders: ['A'] });
  });

  it('is not there where they can take away just as much: a tie is a change', () => {
    const model = handMade(two, { first: { a: forB, none: {} }, second: { b: worth({ c0: 'normal' }), none: {} } });
    expect(proved(model, { first: 'a' })).toEqual({ decided: false, open: ['second'], contenders: ['A', 'B'] });
  });

  it('counts a question that somebody has no preference in as answered', () => {
    const model = handMade(two, { first: { a: forB, none: {} }, second: { a: forA, none: {} } });
    expect(proved(model, { first: 'a' }).decided).toBe(false);
    expect(proved(model, { first: 'a' }, ['second'])).toEqual({ decided: true, open: [], contenders: ['B'] });
  });

  it('is not there where an open option requires what the first is known to lack', () => {
    const model = handMade(two, { big: { a: forA, none: {} }, must: { b: { requires: { c1: 'half' } }, none: {} } });
    expect(proved(model, { big: 'a' })).toEqual({ decided: false, open: ['must'], contenders: ['A', 'B'] });
  });

  it('is there whatever an open option requires of the others', () => {
    const model = handMade(two, { big: { a: forA, none: {} }, must: { a: { requires: { c0: 'yes' } }, none: {} } });
    expect(proved(model, { big: 'a' })).toEqual({ decided: true, open: [], contenders: ['A'] });
  });

  it('names the questions that tell those apart who can still be first, and no others', () => {
    // C can never be first, so what tells only C apart matters no more
    const three = { A: ['yes', 'no', 'no'], B: ['no', 'yes', 'no'], C: ['no', 'no', 'half'] } as const;
    const model = handMade(three, {
      both: { ab: worth({ c0: 'major', c1: 'major' }), none: {} },
      ab: { a: worth({ c0: 'minor' }), none: {} },
      c: { c: worth({ c2: 'normal' }), none: {} },
    });
    expect(proved(model, { both: 'ab' })).toEqual({ decided: false, open: ['ab'], contenders: ['A', 'B'] });
  });

  it('is there for a tie that nothing can break', () => {
    const model = handMade(two, { both: { ab: worth({ c0: 'minor', c1: 'minor' }), none: {} } });
    expect(proved(model, { both: 'ab' })).toEqual({ decided: true, open: [], contenders: ['A', 'B'] });
  });

  it('is there where nobody is eligible', () => {
    const model = handMade(two, { both: { must: { requires: { c0: 'yes', c1: 'yes' } } }, open: { a: forA } });
    expect(proved(model, { both: 'must' })).toEqual({ decided: true, open: [], contenders: [] });
  });
});

describe('what the profile assumes', () => {
  const model = handMade(two, {
    'goal!': { x: { assumes: { c0: 'major' } }, y: {} },
    owner: { some: { importance: { c0: 'minor' } }, none: {} },
  });

  it('can change something while the profile is open, and so can the question that owns it', () => {
    expect(proved(model).open).toEqual(['goal', 'owner']);
  });

  it('can be taken back by its owner', () => {
    expect(proved(model, { goal: 'x' }).open).toEqual(['owner']);
  });

  it('can change nothing once its owner is answered', () => {
    expect(proved(model, { owner: 'some' })).toEqual({ decided: true, open: [], contenders: ['A'] });
  });

  it('stays where there is no preference in what its owner asks', () => {
    expect(proved(model, { goal: 'x' }, ['owner'])).toEqual({ decided: true, open: [], contenders: ['A'] });
  });
});

describe('a question that keeps and drops by name', () => {
  const model = handMade(two, {
    big: { a: forA, none: {} },
    'code?': { A: {}, B: {}, none: {} },
    'stay*<code': { free: { neutral: true }, A: { keeps: ['A'] }, B: { keeps: ['B'] } },
  });

  it('is asked once the other answer names somebody, and about those alone', () => {
    expect(proved(model, { big: 'a' }).open).toEqual([]);
    expect(proved(model, { big: 'a', code: 'none' }).open).toEqual([]);
    expect(proved(model, { big: 'a', code: 'B' })).toEqual({ decided: false, open: ['stay'], contenders: ['A', 'B'] });
    // who would stay with A only confirms it
    expect(proved(model, { big: 'a', code: 'A' })).toEqual({ decided: true, open: [], contenders: ['A'] });
  });

  it('binds: who keeps one puts out the others, who keeps both nobody', () => {
    const excluded = (stay: string[]) => decide(model, given({ big: 'a', code: 'B', stay })).screened.excluded;
    expect(excluded(['B'])).toEqual([
      {
        alternative: 0,
        criterion: null,
        level: null,
        needed: null,
        from: { question: 'stay', option: 'B', assumed: false },
      },
    ]);
    expect(excluded(['A', 'B'])).toEqual([]);
    expect(excluded(['free'])).toEqual([]);
  });
});
