import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastGap } from '../../../src/decision/proof/least-gap.ts';
import { leadNow } from '../../../src/decision/proof/open-leads.ts';
import { prove } from '../../../src/decision/proof/prove.ts';
import { standingOf } from '../../../src/decision/proof/standing.ts';
import { completions, firstsOf, type SmallBase, smallBase } from '../small-bases.ts';

const everything = { profile: true, requires: true };
const runs = { numRuns: 1000, seed: 20261123 };

const proofOf = (base: SmallBase) => {
  const { screened, firsts } = firstsOf(base.model, base.given);
  const standing = standingOf(base.model, base.given, base.passed);
  return { screened, firsts, standing, proof: prove(base.model, standing, screened) };
};
const everyFirsts = (base: SmallBase) =>
  [...completions(base)].map((answers) => ({
    answers,
    firsts: firstsOf(base.model, { ...base.given, answers }).firsts.join(),
  }));

describe('the proof of an early stop, against every completion of small random bases', () => {
  test('decided: no completion changes who is first', () => {
    let decided = 0;
    let early = 0;
    fc.assert(
      fc.property(smallBase(everything), (base) => {
        const { firsts, proof, standing } = proofOf(base);
        if (!proof.decided) return;
        decided += 1;
        if (standing.open.includes(true)) early += 1;
        expect(everyFirsts(base).filter((other) => other.firsts !== firsts.join())).toEqual([]);
      }),
      runs,
    );
    // the promise would be kept by never deciding
    expect(decided / runs.numRuns).toBeGreaterThan(0.4);
    expect(early / runs.numRuns).toBeGreaterThan(0.2);
  });

  test('not decided, one ahead: some completion does change who is first', () => {
    let seen = 0;
    fc.assert(
      fc.property(smallBase(everything), (base) => {
        const { firsts, proof } = proofOf(base);
        if (proof.decided || firsts.length !== 1) return;
        seen += 1;
        expect(everyFirsts(base).some((other) => other.firsts !== firsts.join())).toBe(true);
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(50);
  });

  test('two frameworks: decided exactly where no completion changes who is first, ties included', () => {
    fc.assert(
      fc.property(smallBase({ profile: false, requires: true }), (base) => {
        if (base.model.alternatives.length !== 2) return;
        const { firsts, proof } = proofOf(base);
        expect(proof.decided).toBe(everyFirsts(base).every((other) => other.firsts === firsts.join()));
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  test('a question that changes who is first in any completion is among those that could', () => {
    let listed = 0;
    let needed = 0;
    fc.assert(
      fc.property(smallBase(everything), (base) => {
        const { proof, standing } = proofOf(base);
        const all = everyFirsts(base);
        base.model.questions.forEach((question, q) => {
          if (!standing.open[q]) return;
          const byOthers = new Map<string, string>();
          const matters = all.some(({ answers, firsts }) => {
            const { [question.id]: _, ...others } = answers;
            const key = JSON.stringify(others);
            const known = byOthers.get(key) ?? firsts;
            byOthers.set(key, known);
            return known !== firsts;
          });
          if (matters) needed += 1;
          if (proof.couldStillChange.includes(q)) listed += 1;
          if (matters) expect(proof.couldStillChange).toContain(q);
        });
      }),
      runs,
    );
    // and not many others are
    expect(needed).toBeGreaterThan(200);
    expect(listed / needed).toBeLessThan(1.6);
  });

  test('who is first in any completion is a contender', () => {
    fc.assert(
      fc.property(smallBase(everything), (base) => {
        const { proof } = proofOf(base);
        const firsts = everyFirsts(base).flatMap((other) => (other.firsts === '' ? [] : other.firsts.split(',')));
        expect(firsts.filter((a) => !proof.contenders.includes(Number(a)))).toEqual([]);
      }),
      runs,
    );
  });

  test('the least gap is the least lead over all completions in which the rival stays', () => {
    fc.assert(
      fc.property(smallBase(everything), (base) => {
        const { standing } = proofOf(base);
        const leads = new Map<string, number>();
        for (const answers of completions(base)) {
          const { screened } = firstsOf(base.model, { ...base.given, answers });
          const after = standingOf(base.model, { ...base.given, answers });
          for (const l of base.model.alternatives.keys())
            for (const r of screened.eligible)
              leads.set(
                `${l},${r}`,
                Math.min(leads.get(`${l},${r}`) ?? Number.POSITIVE_INFINITY, leadNow(base.model, after, l, r)),
              );
        }
        for (const [pair, lead] of leads) {
          const [l, r] = pair.split(',').map(Number) as [number, number];
          expect(leastGap(base.model, standing, l, r), pair).toBeCloseTo(lead, 9);
        }
      }),
      { ...runs, numRuns: 400 },
    );
  });

  test('a priority doubles what is proved: marking one can undo a proof, and never goes unnoticed', () => {
    let undone = 0;
    fc.assert(
      fc.property(smallBase(everything), fc.nat(3), (base, which) => {
        const answered = Object.keys(base.given.answers);
        if (answered.length === 0) return;
        const marked = { ...base, given: { ...base.given, priorities: [answered[which % answered.length]!] } };
        const { firsts, proof } = proofOf(marked);
        if (proofOf(base).proof.decided && !proof.decided) undone += 1;
        if (!proof.decided) return;
        for (const other of everyFirsts(marked)) expect(other.firsts).toBe(firsts.join());
      }),
      runs,
    );
    expect(undone).toBeGreaterThan(1);
  });
});
