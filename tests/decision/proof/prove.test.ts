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

describe('a question that counts only beside an answer to another', () => {
  const beside = (answer: string) => [{ answer: { target: answer }, importance: { c0: 'minor' as const } }];
  const model = handMade(two, { target: { x: {}, y: {} }, extra: { on: { given: beside('x') }, off: {} } });

  it('can change something while the other is open, and so can the other', () => {
    expect(proved(model).open).toEqual(['target', 'extra']);
  });

  it('can change something once the other is answered so', () => {
    expect(proved(model, { target: 'x' }).open).toEqual(['extra']);
  });

  it('can change nothing once the other is answered otherwise', () => {
    expect(proved(model, { target: 'y' })).toEqual({ decided: true, open: [], contenders: ['A', 'B'] });
  });

  it('can change nothing where both are alike', () => {
    const alike = handMade(
      { A: ['yes'], B: ['yes'] },
      { target: { x: {}, y: {} }, extra: { on: { given: beside('x') }, off: {} } },
    );
    expect(proved(alike).open).toEqual([]);
  });

  it('leaves the other open where it is answered with what counts', () => {
    expect(proved(model, { extra: 'on' }).open).toEqual(['target']);
  });

  it('leaves nothing open where it is answered with what does not', () => {
    expect(proved(model, { extra: 'off' }).open).toEqual([]);
  });
});
