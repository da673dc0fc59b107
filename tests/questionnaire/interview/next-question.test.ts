import { describe, expect, it } from 'vitest';
import type { GivenAnswers, Model } from '../../../src/decision/model.ts';
import { standingOf } from '../../../src/decision/proof/standing.ts';
import type { Question } from '../../../src/knowledge/knowledge.ts';
import { nextQuestion, type Order } from '../../../src/questionnaire/interview/next-question.ts';
import { duelling, modelOf, option, question } from '../hand-made-base.ts';

interface Situation {
  readonly given?: GivenAnswers;
  /** No preference. */
  readonly passed?: readonly string[];
  /** Best first. */
  readonly ranked?: readonly number[];
  readonly contenders?: readonly number[];
  readonly order?: Order;
}
const [a, b, c] = [0, 1, 2] as const;
const nothing: GivenAnswers = { answers: {}, priorities: [] };

function next(model: Model, candidates: readonly number[], situation: Situation = {}): string | undefined {
  const { given = nothing, passed = [], ranked = [a, b], contenders = ranked, order = 'adaptive' } = situation;
  const standing = standingOf(model, given, passed);
  const found = nextQuestion({ model, standing, proof: { contenders }, ranked, order }, candidates);
  return found === undefined ? undefined : model.questions[found]!.id;
}

describe('the next question', () => {
  const questions = [duelling('first', 1), duelling('small', 1), duelling('large', 4), duelling('as large', 4)];
  const model = modelOf(['a', 'b'], questions);

  it('is none where nothing is left to ask', () => {
    expect(next(model, [])).toBeUndefined();
  });

  it("is the base's first one, whatever the others can move", () => {
    expect(next(model, [0, 1, 2, 3])).toBe('first');
  });

  it('is the one that can move the lead most; ties go to the order of the base', () => {
    expect(next(model, [1, 2, 3])).toBe('large');
    expect(next(model, [2, 1])).toBe('large');
    expect(next(model, [3, 2])).toBe('as large');
  });

  it('is simply the next one of the base in the fixed order', () => {
    expect(next(model, [1, 2, 3], { order: 'fixed' })).toBe('small');
  });

  it('does not prefer what is wider only by rounding', () => {
    const wider = (pull: number) => (q: Model['questions'][number]) =>
      q.id === 'as large' ? { ...q, options: q.options.map((o) => ({ ...o, pull: [pull, 0] })) } : q;
    expect(next({ ...model, questions: model.questions.map(wider(8 + 1e-9)) }, [2, 3])).toBe('large');
    expect(next({ ...model, questions: model.questions.map(wider(8 + 1e-8)) }, [2, 3])).toBe('as large');
  });
});

describe('the rival of the leader', () => {
  it('is the one that can come nearest, not the second best', () => {
    const model = modelOf(
      ['a', 'b', 'c'],
      [
        question('first', [option('so', { a: 4, b: 2 })]),
        question('a or b', [option('so', { a: 4, c: 4 })]),
        question('a or c', [option('so', { c: 4 })]),
      ],
    );
    const given = { answers: { first: ['so'] }, priorities: [] };
    // a is 2 ahead of b, which no answer can lessen; it is 4 ahead of c, which the last question can make 0
    expect(next(model, [1, 2], { given, ranked: [a, b, c] })).toBe('a or c');
    expect(next(model, [1, 2], { given, ranked: [a, b] })).toBe('a or b');
  });
});

describe('a question that can exclude', () => {
  const model = modelOf(
    ['a', 'b', 'c'],
    [
      duelling('first', 1),
      duelling('large', 4),
      question('without c', [option('so', {}, { without: 'c' }), option('other')]),
      question('without b', [option('so', {}, { without: 'b' }), option('other')]),
      question('without b too', [option('so', { a: 4 }, { without: 'b' })]),
    ],
  );

  it.each([
    ['comes before all that only moves the lead', [1, 3], [a, b], 'without b'],
    ['comes in the order of the base among its like', [1, 3, 4], [a, b], 'without b'],
    ['does so if one of several that may still win is excluded', [1, 2, 3], [a, b, c], 'without c'],
    ['is nothing special where whom it excludes cannot win any more', [1, 2], [a, b], 'large'],
  ] as const)('%s', (_, candidates, contenders, expected) => {
    expect(next(model, candidates, { ranked: [a, b, c], contenders })).toBe(expected);
  });

  it('is all that matters to the last framework left', () => {
    expect(next(model, [1, 2, 3], { ranked: [b] })).toBe('without b');
    expect(next(model, [1, 2, 3], { ranked: [a] })).toBe('large');
  });

  it('has nobody to exclude where none is left', () => {
    expect(next(model, [1, 2, 3], { ranked: [], contenders: [b] })).toBe('large');
  });
});

describe('how far a question can move the lead', () => {
  /** The widest question, one of that many points for `a`, before which it is asked. */
  function reach(questions: readonly Question[], id: string, situation: Situation = {}): number | undefined {
    const asked = questions.findIndex((q) => q.id === id);
    const model = modelOf(['a', 'b'], [...questions, question('yardstick', [option('so')])]);
    const measured = (points: number): Model => ({
      ...model,
      questions: model.questions.map((q) =>
        q.id === 'yardstick' ? { ...q, options: q.options.map((o) => ({ ...o, pull: [points, 0] })) } : q,
      ),
    });
    const points = Array.from({ length: 20 }, (_, n) => n);
    return points.findLast((n) => next(measured(n), [asked, questions.length], situation) === id);
  }
  const first = duelling('first', 1);

  it.each([
    ['one answer', [option('x', { a: 4 })], 4],
    ['answers for both', [option('x', { a: 4 }), option('y', { b: 2 })], 6],
    ['answers for the leader, or none at all', [option('x', { a: 4 }), option('y', { a: 1 })], 4],
    ['answers for the rival, or none at all', [option('x', { b: 4 }), option('y', { b: 1 })], 4],
    ['an answer for both alike', [option('x', { a: 4, b: 4 })], 0],
  ])('%s', (_, options, points) => {
    expect(reach([first, question('it', options)], 'it')).toBe(points);
  });

  it('is twice as far where it counts double', () => {
    const given = { answers: {}, priorities: ['it'] };
    expect(reach([first, duelling('it', 2)], 'it', { given })).toBe(8);
  });

  const goal = question('goal', [option('x', {}, { assumes: { a: 4 } }), option('y')], { profile: true });
  const owner = question('owner', [option('much', { a: 4 }), option('none')]);
  const filler = question('first', [option('so')]);
  const goalIs = (answer: string) => ({ given: { answers: { goal: [answer] }, priorities: [] } });

  it.each([
    // said it is worth 4; what was assumed is 1, and gone with any answer
    ['where nothing is assumed', goalIs('y'), 4],
    ['where something is assumed: from nothing to what it says', goalIs('x'), 4],
    ['where the profile is open', {}, 4],
  ])('counts what an answer takes the place of, %s', (_, situation, points) => {
    expect(reach([filler, goal, owner], 'owner', situation)).toBe(points);
  });

  it('counts that a neutral answer takes away what is assumed', () => {
    const neutral = question('owner', [option('some', { a: 1 }), option('none')]);
    expect(reach([filler, goal, neutral], 'owner', goalIs('y'))).toBe(1);
    // assumed and said alike, so only `none` moves anything: by 1
    expect(reach([filler, goal, neutral], 'owner', goalIs('x'))).toBe(1);
  });

  it('counts what the profile would assume, as far as that is not answered', () => {
    const said = { given: { answers: { owner: ['none'] }, priorities: [] } };
    expect(reach([filler, goal, owner], 'goal')).toBe(1);
    expect(reach([filler, goal, owner], 'goal', said)).toBe(0);
  });
});

describe('a question that belongs to another', () => {
  const code = question('code', [option('a'), option('b'), option('none', {})]);
  const keeps = (id: string) => ({ ...option(id), keeps: [id] });
  const stay = question('stay', [option('free'), keeps('a'), keeps('b')], { belongsTo: 'code' });
  const model = modelOf(['a', 'b'], [duelling('first', 1), duelling('large', 4), code, stay]);

  it('comes right after it', () => {
    expect(next(model, [1, 3], { given: { answers: { code: ['a'] }, priorities: [] } })).toBe('stay');
  });

  it('is open once the other names what it asks about', () => {
    const open = (answers: Record<string, string[]>) =>
      standingOf(model, { answers, priorities: [] }).possible[3]!.map((o) => stay.options[o]!.id);
    expect([open({}), open({ code: ['none'] }), open({ code: ['b'] })]).toEqual([[], [], ['free', 'b']]);
  });
});
