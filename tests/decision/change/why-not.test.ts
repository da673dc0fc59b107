import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Argument, whyNot } from '../../../src/decision/change/why-not.ts';
import { decide } from '../../../src/decision/decide.ts';
import { given, handMade } from '../hand-made.ts';
import { randomBase } from '../random-model.ts';

const runs = { numRuns: 500, seed: 20261123 };
const sum = (list: readonly Argument[]) => list.reduce((total, x) => total + x.advantage, 0);

const decisions = fc
  .noShrink(randomBase({ questions: [3, 7], answered: 0.95, requires: 0 }))
  .map(({ model, given }) => decide(model, given));

/** Whether the arguments against can be parted into groups, each covered by one for it, or one of them by several. */
function coverable(pro: readonly Argument[], con: readonly Argument[]): boolean {
  if (con.length === 0) return true;
  const [against, ...rest] = con;
  // several against, this one among them, by one for it
  for (const p of pro) {
    for (let set = 0; set < 1 << rest.length; set++) {
      const group = [against!, ...rest.filter((_, i) => (set >> i) & 1)];
      if (p.advantage + sum(group) < -1e-9) continue;
      if (
        coverable(
          pro.filter((x) => x !== p),
          con.filter((x) => !group.includes(x)),
        )
      )
        return true;
    }
  }
  // this one alone by several
  for (let set = 1; set < 1 << pro.length; set++) {
    const group = pro.filter((_, i) => (set >> i) & 1);
    if (sum(group) + against!.advantage < -1e-9) continue;
    if (
      coverable(
        pro.filter((x) => !group.includes(x)),
        rest,
      )
    )
      return true;
  }
  return false;
}

describe('whyNot', () => {
  test('every argument stands in one place, and all of them add up to the lead', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        for (const a of decision.ranking) {
          for (const b of decision.ranking) {
            if (a === b) continue;
            const { coverings, open, lead } = whyNot(decision, a.alternative, b.alternative);
            const all = [...coverings.flatMap((c) => [...c.pro, ...c.con]), ...open.pro, ...open.con];
            expect(new Set(all.map((x) => x.criterion)).size).toBe(all.length);
            expect(sum(all)).toBeCloseTo(lead, 9);
            expect(lead).toBeCloseTo(100 * (a.score - b.score), 9);
            expect([...coverings.flatMap((c) => c.pro), ...open.pro].filter((x) => !(x.advantage > 0))).toEqual([]);
            expect([...coverings.flatMap((c) => c.con), ...open.con].filter((x) => !(x.advantage < 0))).toEqual([]);
          }
        }
      }),
      runs,
    );
  });

  test('a covering is at least as strong as what it covers: one against several, or several against one', () => {
    const shapes = new Set<string>();
    fc.assert(
      fc.property(decisions, (decision) => {
        const [first, ...rivals] = decision.ranking;
        for (const rival of rivals) {
          for (const { pro, con } of whyNot(decision, first!.alternative, rival.alternative).coverings) {
            expect(sum(pro) + sum(con)).toBeGreaterThanOrEqual(-1e-9);
            expect(Math.min(pro.length, con.length)).toBe(1);
            shapes.add(`${Math.min(2, pro.length)}-${Math.min(2, con.length)}`);
          }
        }
      }),
      runs,
    );
    expect([...shapes].sort()).toEqual(['1-1', '1-2', '2-1']);
  });

  test('nothing remains open against it where a covering exists; what is open against the last cannot be covered alone', () => {
    let [covered, open] = [0, 0];
    fc.assert(
      fc.property(decisions, (decision) => {
        for (const a of decision.ranking) {
          for (const b of decision.ranking) {
            if (a === b) continue;
            const found = whyNot(decision, a.alternative, b.alternative);
            const all = [...found.coverings.flatMap((c) => [...c.pro, ...c.con]), ...found.open.pro, ...found.open.con];
            const pro = all.filter((x) => x.advantage > 0);
            const con = all.filter((x) => x.advantage < 0);
            if (con.length === 0) continue;
            const possible = coverable(pro, con);
            expect(found.open.con.length === 0).toBe(possible);
            if (possible) covered += 1;
            else open += 1;
          }
        }
      }),
      runs,
    );
    expect(Math.min(covered, open)).toBeGreaterThan(50);
  });

  test('the strongest stands beside the strongest where each has one of its own', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const [first, rival] = decision.ranking;
        if (rival === undefined) return;
        const { coverings, open } = whyNot(decision, first!.alternative, rival.alternative);
        const by = (x: Argument, y: Argument) =>
          Math.abs(y.advantage) - Math.abs(x.advantage) || x.criterion - y.criterion;
        const pro = [...coverings.flatMap((c) => c.pro), ...open.pro].sort(by);
        const con = [...coverings.flatMap((c) => c.con), ...open.con].sort(by);
        if (con.length > pro.length || con.some((c, i) => pro[i]!.advantage + c.advantage < -1e-9)) return;
        expect(coverings).toEqual(con.map((c, i) => ({ pro: [pro[i]!], con: [c] })));
      }),
      runs,
    );
  });

  describe('by hand', () => {
    type Word = 'minor' | 'normal' | 'major';
    /** What speaks for A and for B, as the points of a criterion each; the coverings and what is open in these points. */
    const explained = (forA: readonly (Word | [Word, Word])[], forB: readonly (Word | [Word, Word])[]) => {
      const size = forA.length + forB.length;
      const row = (yes: (c: number) => boolean) => Array.from({ length: size }, (_, c) => (yes(c) ? 'yes' : 'no'));
      const importance = (which: 0 | 1) =>
        Object.fromEntries(
          [...forA, ...forB].flatMap((words, c) => {
            const word = typeof words === 'string' ? [words][which] : words[which];
            return word === undefined ? [] : [[`c${c}`, word]];
          }),
        );
      const model = handMade(
        { A: row((c) => c < forA.length), B: row((c) => c >= forA.length) },
        { q: { x: { importance: importance(0) } }, r: { x: { importance: importance(1) } } },
      );
      const decision = decide(model, given({ q: 'x', r: 'x' }));
      const points = (list: readonly Argument[]) => list.map((x) => decision.preferences.importance[x.criterion]);
      const { coverings, open } = whyNot(decision, 0, 1);
      return {
        coverings: coverings.map(({ pro, con }) => [points(pro), points(con)]),
        open: [points(open.pro), points(open.con)],
      };
    };

    test('what says nothing about the two is no argument', () => {
      expect(explained([], [])).toEqual({ coverings: [], open: [[], []] });
      expect(explained(['minor'], [])).toEqual({ coverings: [], open: [[1], []] });
    });

    test('one that is strong enough covers several', () => {
      expect(explained(['major'], ['normal', 'minor'])).toEqual({ coverings: [[[4], [2, 1]]], open: [[], []] });
    });

    test('several cover what none of them covers alone, and a third is left out where two suffice', () => {
      expect(explained(['normal', 'normal', 'minor'], [['normal', 'minor']])).toEqual({
        coverings: [[[2, 2], [3]]],
        open: [[1], []],
      });
    });

    test('the weakest that suffices is taken, so that the stronger are there for what else there is', () => {
      expect(explained(['major', 'normal'], ['normal', 'minor', 'minor'])).toEqual({
        coverings: [
          [[2], [2]],
          [[4], [1, 1]],
        ],
        open: [[], []],
      });
    });

    test('the strongest stay open where nothing covers them, and the others are covered all the same', () => {
      expect(explained(['normal', 'minor'], ['major', 'normal'])).toEqual({
        coverings: [[[2], [2]]],
        open: [[1], [4]],
      });
    });

    test('ends where there are more ways to cover than anybody could try, with the best that was found', () => {
      const many = Array<[Word, Word]>(20).fill(['normal', 'minor']);
      expect(explained(Array<Word>(20).fill('normal'), many)).toEqual({
        coverings: Array(10).fill([[2, 2], [3]]),
        open: [[], Array(10).fill(3)],
      });
    });

    test('equal arguments stand in the order of the base', () => {
      const model = handMade(
        { A: ['yes', 'yes', 'no', 'no'], B: ['no', 'no', 'yes', 'yes'] },
        { q: { x: { importance: { c0: 'minor', c1: 'minor', c2: 'minor', c3: 'minor' } } } },
      );
      const { coverings } = whyNot(decide(model, given({ q: 'x' })), 0, 1);
      expect(coverings.map(({ pro, con }) => [pro[0]!.criterion, con[0]!.criterion])).toEqual([
        [0, 2],
        [1, 3],
      ]);
    });
  });
});
