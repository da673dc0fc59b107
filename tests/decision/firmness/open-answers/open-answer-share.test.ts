import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latticeOf } from '../../../../src/decision/firmness/open-answers/lattice.ts';
import {
  type OpenAnswers,
  type OpenOption,
  type OpenQuestion,
  openAnswerShare,
  stayingShare,
} from '../../../../src/decision/firmness/open-answers/open-answer-share.ts';

const by = (lead: number): OpenOption => ({ lead, out: 'nobody' });
const excludes = (out: 'a' | 'b'): OpenOption => ({ lead: 0, out });
const only = (lead: number, ...others: OpenQuestion[]): OpenAnswers => ({
  cases: [{ probability: 1, lead, out: 'nobody', owners: [] }],
  others,
});

/** Every way to answer, one by one. */
function enumerated({ cases, others }: OpenAnswers, ahead: (lead: number, outs: readonly string[]) => number): number {
  const walk = (questions: readonly OpenQuestion[], lead: number, outs: readonly string[]): number => {
    const [question, ...rest] = questions;
    if (question === undefined) return ahead(lead, outs);
    const answered = question.map((o) => walk(rest, lead + o.lead, [...outs, o.out]) / question.length);
    return walk(rest, lead, outs) / 2 + answered.reduce((a, b) => a + b, 0) / 2;
  };
  return cases.reduce((sum, c) => sum + c.probability * walk([...c.owners, ...others], c.lead, [c.out]), 0);
}
const beats = (lead: number, outs: readonly string[]) =>
  outs.includes('a') ? 0 : outs.includes('b') || lead > 1e-9 ? 1 : lead >= -1e-9 ? 0.5 : 0;

const option = (leads: fc.Arbitrary<number>, outs: readonly OpenOption['out'][]) =>
  fc.record({ lead: leads, out: fc.constantFrom(...outs) }).map((o) => (o.out === 'nobody' ? o : { ...o, lead: 0 }));
const twelfths = fc.integer({ min: -48, max: 48 }).map((k) => k / 12);
const anyAnswers = (leads: fc.Arbitrary<number>, outs: readonly OpenOption['out'][]): fc.Arbitrary<OpenAnswers> => {
  const questions = (maxLength: number) =>
    fc.array(fc.array(option(leads, outs), { minLength: 1, maxLength: 4 }), { maxLength });
  const one = fc.record({ lead: twelfths, out: fc.constantFrom(...outs), owners: questions(2) });
  return fc.record({ cases: fc.array(one, { minLength: 1, maxLength: 3 }), others: questions(3) }).map((all) => ({
    ...all,
    cases: all.cases.map((c) => ({ ...c, probability: 1 / all.cases.length })),
  }));
};
const all = ['nobody', 'nobody', 'nobody', 'a', 'b'] as const;
const swapped = (o: OpenOption): OpenOption => ({ lead: -o.lead, out: o.out });
const mirrored = ({ cases, others }: OpenAnswers): OpenAnswers => ({
  cases: cases.map((c) => ({ ...c, lead: -c.lead, owners: c.owners.map((q) => q.map(swapped)) })),
  others: others.map((q) => q.map(swapped)),
});

describe('open answers', () => {
  it.each<[string, OpenAnswers, number]>([
    ['a lead that nothing can touch', only(1), 1],
    ['level, and nothing open', only(0), 0.5],
    ['behind, and nothing open', only(-0.25), 0],
    ['one question of one option that turns a lead round: it is left out half of the time', only(1, [by(-2)]), 0.5],
    ['one of four options turns it round', only(1, [by(-2), by(0), by(1), by(-0.5)]), 0.875],
    ['one of two options makes it level', only(1, [by(-1), by(1)]), 0.875],
    ['one of two options excludes A', only(1, [excludes('a'), by(0)]), 0.75],
    ['one of two options excludes B, which leads', only(-1, [excludes('b'), by(0)]), 0.25],
    ['B is out, then A is out as well: A does not lead', only(-1, [excludes('b')], [excludes('a')]), 0.25],
  ])('counts %s', (_, answers, share) => {
    expect(openAnswerShare(answers)).toBeCloseTo(share, 12);
  });

  it('conditions on what the profile may be', () => {
    const cases = [
      { probability: 0.5, lead: 1, out: 'nobody', owners: [[by(-2)]] },
      { probability: 0.25, lead: -1, out: 'nobody', owners: [[by(0)]] },
      { probability: 0.25, lead: 5, out: 'a', owners: [] },
    ] as const;
    expect(openAnswerShare({ cases, others: [] })).toBeCloseTo(0.25, 12);
  });

  it('is what trying every way gives', () => {
    let between = 0;
    fc.assert(
      fc.property(anyAnswers(twelfths, all), (answers) => {
        const share = openAnswerShare(answers);
        expect(share).toBeCloseTo(enumerated(answers, beats), 12);
        if (share > 0 && share < 1) between++;
      }),
      { numRuns: 300 },
    );
    expect(between).toBeGreaterThan(100);
  });

  it('is so too where levels do not stand in equal steps', () => {
    const leads = fc.constantFrom(0.35, -0.7, 1.1, -2.25, 4 / 7, -1 / 3, 0);
    fc.assert(
      fc.property(anyAnswers(leads, all), (answers) => {
        expect(openAnswerShare(answers)).toBeCloseTo(enumerated(answers, beats), 12);
      }),
    );
  });

  it('adds up to 1 over both directions where nobody can be excluded', () => {
    fc.assert(
      fc.property(anyAnswers(twelfths, ['nobody']), (answers) => {
        expect(openAnswerShare(answers) + openAnswerShare(mirrored(answers))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is the chance to stay in where nobody else is left', () => {
    fc.assert(
      fc.property(anyAnswers(twelfths, ['nobody', 'nobody', 'a']), (answers) => {
        const staying = enumerated(answers, (_, outs) => (outs.includes('a') ? 0 : 1));
        expect(stayingShare(answers)).toBeCloseTo(staying, 12);
      }),
    );
  });
});

describe('the lattice', () => {
  it.each<[string, readonly number[], number]>([
    ['nothing open', [], 1],
    ['halves and quarters', [1.5, -0.25], 4],
    ['whole points', [2, -4], 1],
    ['two to five equal steps, said and assumed', [4 / 3, -0.25 / 4, 1 / 12, 0.5 / 3], 48],
    ['a level at 0.35', [4 * 0.35, 0.25 * 0.35], 80],
    ['sevenths', [1 / 7, 2 / 5], 35],
    ['a step that is finer than the finest, and is rounded', [1 / 3001], 3_000],
    ['what stands on none', [Math.PI], 120_000],
  ])('of %s', (_, leads, steps) => {
    expect(latticeOf(leads)).toBe(steps);
  });
});
