import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerChange } from '../../../../src/decision/change/answers/answer-change.ts';
import { answerFlips } from '../../../../src/decision/change/answers/answer-flips.ts';
import { decide } from '../../../../src/decision/decide.ts';
import type { GivenAnswers, Model } from '../../../../src/decision/model.ts';
import { firstsOf, rankAnswers } from '../../../../src/decision/weighing/rank-answers.ts';
import { scaleImportance } from '../../../../src/decision/weighing/scale-importance.ts';
import { given as handGiven, handMade } from '../../hand-made.ts';
import { type RandomBase, randomBase } from '../../random-model.ts';
import { plainAnswerFlips } from './plain-answer-flips.ts';
import { withChanges } from './with-changes.ts';

const runs = { numRuns: 500, seed: 20261123 };
const leads = (model: Model, given: GivenAnswers) => firstsOf(rankAnswers(model, given).ranking).join();

/** Every set of exactly `size` changed answers. */
function* changeSets({ model, given }: RandomBase, size: number, from = 0): Generator<AnswerChange[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let q = from; q < model.questions.length; q++) {
    const { id, options, fact, belongsTo } = model.questions[q]!;
    if (fact || belongsTo >= 0) continue;
    const now = given.answers[id];
    if (now === undefined) continue;
    const others = options.flatMap((o, to) => (now.length === 1 && now[0] === o.id ? [] : [to]));
    for (const to of [...others, null])
      for (const rest of changeSets({ model, given } as RandomBase, size - 1, q + 1))
        yield [{ question: q, to }, ...rest];
  }
}
const reaches = (base: RandomBase, rival: number, size: number) => {
  for (const changes of changeSets(base, size))
    if (leads(base.model, withChanges(base.model, base.given, changes)) === String(rival)) return true;
  return false;
};

describe('answerFlips', () => {
  test('every flip, decided again from the answers, leads to the promised winner, and no part of it does', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase({ requires: 0.12 }), ({ model, given }) => {
        for (const { rival, changes } of answerFlips(decide(model, given))) {
          seen += 1;
          const after = withChanges(model, given, changes);
          expect(leads(model, after)).toBe(String(rival));
          expect(after.priorities.every((id) => Object.hasOwn(after.answers, id))).toBe(true);
          expect(changes.length).toBeLessThanOrEqual(2);
          for (const { question, to } of changes) {
            expect(model.questions[question]!.fact).toBe(false);
            const now = given.answers[model.questions[question]!.id];
            expect(now).toBeDefined();
            expect(now!.length === 1 && to !== null && now![0] === model.questions[question]!.options[to]!.id).toBe(
              false,
            );
          }
          if (changes.length === 1) expect(leads(model, given)).not.toBe(String(rival));
        }
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(300);
  });

  test('neither of two changes could be left out', () => {
    const seen = new Map<number, number>();
    const many = { frameworks: [3, 5], questions: [4, 8], requires: 0.08, answered: 1 } as const;
    fc.assert(
      fc.property(randomBase(many), ({ model, given }) => {
        for (const { rival, changes } of answerFlips(decide(model, given))) {
          seen.set(changes.length, (seen.get(changes.length) ?? 0) + 1);
          for (const one of changes) {
            const others = changes.filter((change) => change !== one);
            expect(leads(model, withChanges(model, given, others))).not.toBe(String(rival));
          }
        }
      }),
      { ...runs, numRuns: 600 },
    );
    expect([...seen.keys()].sort()).toEqual([1, 2]);
    expect(seen.get(2)).toBeGreaterThan(50);
  });

  describe('of several single changes', () => {
    const asked = (goal: Record<string, Record<string, 'minor' | 'normal' | 'major'>>) =>
      handMade(
        { A: ['yes', 'no'], B: ['no', 'yes'] },
        {
          goal: Object.fromEntries(Object.entries(goal).map(([id, importance]) => [id, { importance }])),
          other: { b: { importance: { c1: 'normal' } } },
        },
      );
    const flipOf = (model: Model) => answerFlips(decide(model, handGiven({ goal: 'a', other: 'b' })));

    test('another option is named rather than no answer, though B would lead by less', () => {
      // now A leads by 2; without an answer B would by 2, with another option by 1
      const model = asked({ a: { c0: 'major' }, even: { c0: 'minor' } });
      expect(flipOf(model)).toEqual([{ rival: 1, changes: [{ question: 0, to: 1 }] }]);
    });

    test('the option with which it would lead by most, and the first of two that are alike', () => {
      const model = asked({ a: { c0: 'major' }, some: {}, most: { c1: 'normal' }, same: { c1: 'normal' } });
      expect(flipOf(model)).toEqual([{ rival: 1, changes: [{ question: 0, to: 2 }] }]);
    });

    test('no answer, where no other option would do', () => {
      const model = asked({ a: { c0: 'major' }, level: { c0: 'normal' } });
      expect(flipOf(model)).toEqual([{ rival: 1, changes: [{ question: 0, to: null }] }]);
    });
  });

  test('one or two changes: the fewest, and found wherever there are any, whatever interacts', () => {
    const sizes = [0, 0, 0];
    fc.assert(
      fc.property(randomBase({ questions: [2, 4], requires: 0.15, profile: 0.7, frameworks: [2, 4] }), (base) => {
        const decision = decide(base.model, base.given);
        const flips = answerFlips(decision);
        const firsts = firstsOf(decision.ranking);
        base.model.alternatives.forEach((_, rival) => {
          const flip = flips.find((f) => f.rival === rival);
          if (firsts.length === 1 && firsts[0] === rival) {
            expect(flip).toBeUndefined();
            return;
          }
          const fewest = reaches(base, rival, 1) ? 1 : reaches(base, rival, 2) ? 2 : undefined;
          expect(flip?.changes.length).toBe(fewest);
          sizes[fewest ?? 0]! += 1;
        });
      }),
      { ...runs, numRuns: 350 },
    );
    expect(Math.min(...sizes)).toBeGreaterThan(30);
  });

  test('which pairs are worth trying is known beforehand: the same flips as where the engine ranks all of them', () => {
    const sizes = [0, 0, 0];
    const shapes = [
      { frameworks: [2, 6], questions: [3, 8], requires: 0, answered: 1 },
      { frameworks: [2, 5], questions: [3, 7], requires: 0.15, belongs: 0.5, profile: 0.8, answered: 0.9 },
      { frameworks: [4, 9], questions: [4, 6], requires: 0.1, profile: 1, answered: 0.8 },
    ] as const;
    for (const shape of shapes)
      fc.assert(
        fc.property(randomBase(shape), fc.boolean(), ({ model: stated, given }, byHand) => {
          const matters = byHand ? { c0: 1.37, c1: 0.21 } : {};
          const model = scaleImportance(stated, matters);
          const flips = answerFlips(decide(model, given));
          expect(flips).toEqual(plainAnswerFlips(model, given));
          for (const { changes } of flips) sizes[changes.length]! += 1;
        }),
        { ...runs, numRuns: 250 },
      );
    expect(sizes[1]).toBeGreaterThan(200);
    expect(sizes[2]).toBeGreaterThan(100);
  });

  test('a fact is never offered for change, nor that somebody stays with a framework', () => {
    const model = handMade(
      { A: ['yes', 'no'], B: ['no', 'yes'] },
      {
        'code?': { a: { importance: { c0: 'major' } }, b: { importance: { c1: 'major' } } },
        'stay<code': { free: { neutral: true }, a: { keeps: ['A'] } },
        taste: { b: { importance: { c1: 'normal' } }, none: { neutral: true } },
      },
    );
    expect(answerFlips(decide(model, handGiven({ code: 'a', taste: 'b' })))).toEqual([]);
    expect(answerFlips(decide(model, handGiven({ code: 'b', stay: 'a', taste: 'b' })))).toEqual([]);
  });

  test('what is assumed comes and goes with the answers that are changed', () => {
    const model = handMade(
      { A: ['yes', 'no'], B: ['no', 'yes'] },
      {
        'goal!': { x: { assumes: { c1: 'major' } }, y: { neutral: true } },
        owner: { much: { importance: { c1: 'minor' } }, none: { neutral: true } },
        small: { a: { importance: { c0: 'minor' } }, none: { neutral: true } },
      },
    );
    // level while nothing is said of c1: one point of `small`, one assumed; said to be of no matter, A leads
    const flips = (answers: Record<string, string>) => answerFlips(decide(model, handGiven(answers)));
    expect(flips({ goal: 'x', owner: 'none', small: 'a' })).toEqual([
      {
        rival: 1,
        changes: [
          { question: 1, to: 0 },
          { question: 2, to: 1 },
        ],
      },
    ]);
    expect(flips({ goal: 'x', small: 'a' })).toEqual([
      { rival: 0, changes: [{ question: 0, to: 1 }] },
      { rival: 1, changes: [{ question: 2, to: 1 }] },
    ]);
  });
});
