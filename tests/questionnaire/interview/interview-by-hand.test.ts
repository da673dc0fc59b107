import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../../src/decision/model.ts';
import type { Question } from '../../../src/knowledge/knowledge.ts';
import { interview } from '../../../src/questionnaire/interview/interview.ts';
import type { Order } from '../../../src/questionnaire/interview/next-question.ts';
import type { Reply, Step } from '../../../src/questionnaire/interview/step.ts';
import { duelling, modelOf, option, question } from '../hand-made-base.ts';

const answer = (...options: string[]): Reply => ({ kind: 'answer', options });
const change = (id: string): Reply => ({ kind: 'change', question: id });
const goOn: Reply = { kind: 'go-on' };
const finish: Reply = { kind: 'finish' };

/** The steps that replies lead to, and how it ends; the last reply is to finish. */
async function hold(
  questions: readonly Question[],
  replies: readonly Reply[],
  {
    frameworks = ['a', 'b'],
    order = 'adaptive' as Order,
    given = { answers: {}, priorities: [] } as GivenAnswers,
  } = {},
) {
  const steps: Step[] = [];
  const heard: GivenAnswers[] = [];
  const ended = await interview({
    model: modelOf(frameworks, questions),
    questions,
    given,
    order,
    ask: async (step) => replies[steps.push(step) - 1] ?? finish,
    onChange: (now) => heard.push(now),
  });
  return { steps, heard, ended };
}
const idsOf = (steps: readonly Step[]) => steps.map((s) => (s.kind === 'question' ? s.question.id : s.kind));

const [first, second, last] = [duelling('first', 1), duelling('second', 4), duelling('last', 2, { tier: 'more' })];

describe('an interview that somebody leaves', () => {
  it.each(['interrupted', 'input-ended'] as const)('says why, with the answers until then: %s', async (cause) => {
    const { ended } = await hold([first, second, last], [answer('a'), { kind: 'leave', cause }]);
    expect(ended).toMatchObject({ left: cause, given: { answers: { first: ['a'] } } });
  });

  it('for what was before it is told from one that is over', async () => {
    const options = {
      model: modelOf(['a', 'b'], [first, second]),
      questions: [first, second],
      order: 'adaptive',
    } as const;
    const given = { answers: {}, priorities: [] };
    const left = async (reply: Reply) =>
      (await interview({ ...options, given, isContinued: true, ask: async () => reply })).left;
    expect(await left({ kind: 'back' })).toBe('back');
    expect(await left(finish)).toBeNull();
  });
});

describe('an interview that is decided by the core', () => {
  const replies = [answer('a'), answer('a'), goOn, answer('b')];

  it('asks the core, shows the result, and asks the rest where that is wanted', async () => {
    const { steps } = await hold([first, second, last], replies);
    const asked = { kind: 'question', before: undefined, dropped: [], reopened: false };
    const shown = [
      { question: first, options: ['a'], priority: false },
      { question: second, options: ['a'], priority: false },
    ];
    const review = {
      kind: 'review',
      decided: true,
      firsts: ['a'],
      usually: null,
      suggested: 'finish',
      canGoBack: true,
    };
    expect(steps).toEqual([
      { ...asked, question: first, place: { position: 1, atMost: 2 }, canGoBack: false },
      { ...asked, question: second, place: { position: 2, atMost: 2 }, canGoBack: true },
      { ...review, answers: shown, left: [last], offered: [last] },
      { ...asked, question: last, place: { position: 3, atMost: 3 }, canGoBack: true },
      { ...review, answers: [...shown, { question: last, options: ['b'], priority: false }], left: [], offered: [] },
    ]);
  });

  it('ends with the answers in the order of the base, and names what was never asked', async () => {
    expect((await hold([first, second, last], replies)).ended).toEqual({
      given: { answers: { first: ['a'], second: ['a'], last: ['b'] }, priorities: [] },
      skipped: [],
      left: null,
    });
    const { ended } = await hold([first, last, second], replies.slice(0, 2));
    expect(Object.keys(ended.given.answers)).toEqual(['first', 'second']);
    expect(ended.skipped).toEqual(['last']);
  });

  it('tells of every change as it comes', async () => {
    const { heard } = await hold([first, second, last], [answer('a'), answer('b'), { kind: 'back' }, finish]);
    const given = [{ first: ['a'] }, { first: ['a'], second: ['b'] }, { first: ['a'] }];
    expect(heard).toEqual(given.map((answers) => ({ answers, priorities: [] })));
  });

  it('asks what is left of the core before the others, once it goes on', async () => {
    const questions = [duelling('first', 4), duelling('other', 1, { tier: 'more' }), duelling('core', 2)];
    const { steps } = await hold(questions, [answer('a'), goOn, answer(), answer()], { order: 'fixed' });
    expect(idsOf(steps)).toEqual(['first', 'review', 'core', 'other', 'review']);
    expect(steps[2]).toMatchObject({ place: { position: 2, atMost: 3 } });
  });
});

describe('an interview that the core leaves open', () => {
  const others = (count: number) => Array.from({ length: count }, (_, i) => duelling(`q${i}`, 1, { tier: 'more' }));

  it.each([
    [5, 'go-on'],
    [6, 'finish'],
  ])('suggests to go on while a few questions are enough: %i, %s', async (count, suggested) => {
    const { steps, ended } = await hold([first, ...others(count)], [answer()]);
    expect(steps[1]).toMatchObject({ kind: 'review', decided: false, firsts: ['a', 'b'], suggested });
    expect(steps[1]).toMatchObject({ left: others(count), offered: others(count) });
    expect(ended.skipped).toEqual([]);
  });

  it('goes on without calling that a reopened result', async () => {
    const { steps } = await hold([first, last], [answer('a'), goOn, answer()]);
    expect(steps[2]).toMatchObject({ question: last, place: { position: 2, atMost: 2 }, reopened: false });
  });

  it('shows where there was no preference, which is no answer that could count double', async () => {
    const { steps } = await hold([first, second, last], [answer('b'), answer(), { kind: 'mark' }]);
    const one = { question: first, options: ['b'], priority: false };
    expect(steps[2]).toMatchObject({ answers: [one, { question: second, options: [], priority: false }] });
    expect(steps[3]).toEqual({ kind: 'priorities', answers: [one], most: 3 });
  });
});

describe('a question that an answer makes needless', () => {
  const questions = [
    question('first', [option('x', {}, { without: 'c' }), option('y', {}, { without: 'b' })]),
    question('about b', [option('so', { b: 4 })]),
    question('about c', [option('so', { c: 4 })], { tier: 'more' }),
    duelling('second', 4),
  ];
  const frameworks = ['a', 'b', 'c'];

  it('is told with the next one, and what stays or is answered is not', async () => {
    const { steps } = await hold(questions, [answer('x'), answer('a')], { frameworks });
    expect(steps[0]).toMatchObject({ dropped: [] });
    expect(steps[1]).toMatchObject({ question: { id: 'second' }, dropped: [questions[2]] });
    expect(idsOf(steps)).toEqual(['first', 'second', 'about b']);
    expect(steps[2]).toMatchObject({ dropped: [] });
  });

  it('is not told where an answer is changed', async () => {
    const replies = [answer('y'), answer(), change('first'), answer('x')];
    const { steps } = await hold(questions, replies, { frameworks });
    expect(idsOf(steps)).toEqual(['first', 'second', 'review', 'first', 'about b']);
    expect(steps[2]).toMatchObject({ decided: false, offered: [questions[2]] });
    expect(steps[4]).toMatchObject({ question: { id: 'about b' }, dropped: [] });
  });
});

describe('an answer that is changed', () => {
  const questions = [first, second, duelling('third', 2), duelling('fourth', 1, { tier: 'more' })];
  const decided = [answer('a'), answer('a'), change('second')];

  it('is asked without a place, with what was answered before', async () => {
    const { steps } = await hold(questions, decided);
    expect(steps[3]).toEqual({
      kind: 'question',
      question: second,
      place: null,
      before: ['a'],
      dropped: [],
      reopened: false,
      canGoBack: true,
    });
  });

  it('reopens the result, once, and is not counted twice', async () => {
    const { steps } = await hold(questions, [...decided, answer('b'), answer('a'), goOn]);
    expect(idsOf(steps)).toEqual(['first', 'second', 'review', 'second', 'third', 'review', 'fourth']);
    expect(steps[4]).toMatchObject({ place: { position: 3, atMost: 3 }, reopened: true, dropped: [] });
    expect(steps[6]).toMatchObject({ place: { position: 4, atMost: 4 }, reopened: false });
  });

  it('may be one to which there was no preference', async () => {
    const { steps, ended } = await hold([first, second], [answer(), answer(), change('first'), answer('b')]);
    expect(steps[3]).toMatchObject({ question: first, before: [] });
    expect(ended.given.answers).toEqual({ first: ['b'] });
  });

  it('may be one that was there from the beginning; it loses its priority with the answer', async () => {
    const given = { answers: { first: ['a'], second: ['b'] }, priorities: ['first', 'second'] };
    const { steps, ended } = await hold([first, second], [change('second'), answer()], { given });
    expect(steps[0]).toMatchObject({ kind: 'review', answers: [{ priority: true }, { priority: true }] });
    expect(steps[1]).toMatchObject({ question: second, before: ['b'] });
    expect(ended.given).toEqual({ answers: { first: ['a'] }, priorities: ['first'] });
  });
});

describe('a reply that does not belong to the step', () => {
  it('changes nothing: an answer where there is no question', async () => {
    const { steps, heard } = await hold([first], [answer('a'), answer('b')]);
    expect(idsOf(steps)).toEqual(['first', 'review', 'review']);
    expect(steps[2]).toEqual(steps[1]);
    expect(heard[1]).toEqual(heard[0]);
  });
});

describe('an interview that begins with what was found in code', () => {
  const found = [
    { question: first, option: 'a', proof: 'x.py:1' },
    { question: second, option: 'b', proof: 'y.py:2' },
  ];
  const given = { answers: { first: ['a'], second: ['b'], last: ['a'] }, priorities: ['second'] };
  const holdFound = async (replies: readonly Reply[]) => {
    const steps: Step[] = [];
    const ended = await interview({
      model: modelOf(['a', 'b'], [first, second, last]),
      questions: [first, second, last],
      given,
      found,
      order: 'fixed',
      ask: async (step) => replies[steps.push(step) - 1] ?? finish,
    });
    return { steps, ended };
  };

  it('shows it before anything else, and takes what is kept', async () => {
    const { steps, ended } = await holdFound([{ kind: 'keep', kept: found }]);
    expect(steps[0]).toEqual({ kind: 'found', answers: found, canGoBack: true });
    expect(idsOf(steps)).toEqual(['found', 'review']);
    expect(ended.given).toEqual(given);
  });

  it('asks what is not kept, with what was found in sight, and forgets that it counted double', async () => {
    const { steps, ended } = await holdFound([{ kind: 'keep', kept: [found[0]!] }, answer('a')]);
    expect(idsOf(steps)).toEqual(['found', 'second', 'review']);
    expect(steps[1]).toMatchObject({ before: ['b'] });
    expect(ended.given).toEqual({ answers: { first: ['a'], second: ['a'], last: ['a'] }, priorities: [] });
  });

  it('can be gone back to', async () => {
    const { steps, ended } = await holdFound([
      { kind: 'keep', kept: [] },
      { kind: 'back' },
      { kind: 'keep', kept: found },
    ]);
    expect(idsOf(steps)).toEqual(['found', 'first', 'found', 'review']);
    expect(ended.given).toEqual(given);
  });
});
