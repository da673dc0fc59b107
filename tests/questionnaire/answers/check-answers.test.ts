import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/questionnaire/answers/check-answers.ts';
import type { Complaint } from '../../../src/questionnaire/answers/complaint.ts';
import { fewBase, rightAnswers } from '../few-questions.ts';

const check = (document: unknown) => checkAnswers(fewBase, document);
const nothing = { answers: {}, priorities: [], knowledge: undefined };
const envelope = ['knowledge', 'answers', 'priorities', 'matters', 'name', 'decision', 'id'];

/** That this is all that is wrong with a document, and that what is left of it is this. */
function expectOnly(document: unknown, complaints: readonly Complaint[], checked: object = nothing) {
  expect(check(document)).toStrictEqual({ checked, complaints });
}

describe('an answers document that is right', () => {
  it('is the map of answers alone, each with one option or a list', () => {
    expectOnly({ goal: 'research', domain: ['speech', 'translation'], mobile: ['none'] }, [], {
      ...nothing,
      answers: { goal: ['research'], domain: ['speech', 'translation'], mobile: ['none'] },
    });
  });

  it('may have an id of its own beside them', () => {
    expectOnly({ id: 7, goal: 'research' }, [], { ...nothing, answers: { goal: ['research'] } });
  });

  it('or has them under "answers", beside the base, the priorities and an id', () => {
    expectOnly({ knowledge: 'article', answers: { goal: 'research' }, priorities: ['goal'], id: 7 }, [], {
      answers: { goal: ['research'] },
      priorities: ['goal'],
      knowledge: 'article',
    });
  });

  it.each([
    null,
    {},
    { answers: null },
    { priorities: null },
    { id: 7 },
    { goal: [] },
    { answers: {}, priorities: [] },
  ])('may answer nothing: %j', (document) => expectOnly(document, []));

  it('needs no answers to name its base', () => {
    expectOnly({ knowledge: 'article' }, [], { ...nothing, knowledge: 'article' });
  });

  it('may say whose it is, beside answers of either form, without the spaces around', () => {
    const told = { ...nothing, name: 'Aiko S.', answers: { goal: ['research'] } };
    expectOnly({ name: ' Aiko S.\n', goal: 'research' }, [], told);
    expectOnly({ name: 'Aiko S.', answers: { goal: 'research' } }, [], told);
    expectOnly({ name: 'x'.repeat(1_024) }, [], { ...nothing, name: 'x'.repeat(1_024) });
  });

  it('is the record of a decision where it holds one', () => {
    expectOnly({ decision: { verdict: 'clear' }, answers: { goal: 'research' } }, [], {
      ...nothing,
      answers: { goal: ['research'] },
      recorded: true,
    });
    expectOnly({ decision: null }, [], { ...nothing, recorded: true });
  });

  it('may take "none" alone where several options may be chosen', () => {
    expectOnly({ domain: ['none'] }, [], { ...nothing, answers: { domain: ['none'] } });
  });

  it('may have three priorities, and keeps their order', () => {
    const answers = { goal: 'research', mobile: 'none', team: 'startup' };
    expect(check({ answers, priorities: ['team', 'goal', 'mobile'] })).toMatchObject({
      checked: { priorities: ['team', 'goal', 'mobile'] },
      complaints: [],
    });
  });

  it('is read to the same bytes in whatever order it was written', () => {
    const entries = rightAnswers.chain(({ answers }) => {
      const shuffled = Object.entries(answers).map(([id, options]) =>
        fc.tuple(fc.constant(id), fc.shuffledSubarray([...options], { minLength: options.length })),
      );
      return fc.record({
        answers: fc.constant(answers),
        written: fc.tuple(...shuffled).chain((list) => fc.shuffledSubarray(list, { minLength: list.length })),
      });
    });
    fc.assert(
      fc.property(entries, ({ answers, written }) => {
        const { checked, complaints } = check(Object.fromEntries(written));
        expect(complaints).toEqual([]);
        expect(JSON.stringify(checked.answers)).toBe(JSON.stringify(answers));
      }),
    );
  });

  it('is read again as it was read', () => {
    fc.assert(
      fc.property(rightAnswers, fc.constantFrom({}, { knowledge: 'article' }), (given, named) => {
        expect(check({ ...given, ...named })).toEqual({ checked: { ...given, ...named }, complaints: [] });
      }),
    );
  });
});

describe('a base whose questions are called like parts of a document', () => {
  const options = [{ id: 'a' }, { id: 'b' }];

  it.each(envelope)('has its question "%s" answered', (id) => {
    expect(checkAnswers({ criteria: [], questions: [{ id, options }], former: [] }, { [id]: 'b' })).toStrictEqual({
      checked: { ...nothing, answers: { [id]: ['b'] } },
      complaints: [],
    });
  });

  it('still takes the full form, by another of its keys', () => {
    expect(
      checkAnswers(
        { criteria: [], questions: [{ id: 'knowledge', options }], former: [] },
        { answers: { knowledge: 'a' } },
      ).checked,
    ).toStrictEqual({
      ...nothing,
      answers: { knowledge: ['a'] },
    });
  });
});

describe('a document that is none', () => {
  it.each([
    [[], '[]'],
    [['goal'], '[...]'],
    ['goal', '"goal"'],
    [true, 'true'],
    [1.5, '1.5'],
    [undefined, 'undefined'],
  ])('is refused, and shown: %j', (document, found) => {
    expectOnly(document, [{ code: 'WRONG_TYPE', args: { what: null, expected: 'map', found }, path: [] }]);
  });

  it('has answers that are no map', () => {
    expectOnly({ answers: ['goal'] }, [
      { code: 'WRONG_TYPE', args: { what: 'answers', expected: 'map', found: '[...]' }, path: ['answers'] },
    ]);
  });

  it.each([
    [null, 'null'],
    [{}, '{...}'],
    [2, '2'],
  ])('names its base by what is no text: %j', (knowledge, found) => {
    expectOnly(
      { knowledge, answers: { goal: 'research' } },
      [{ code: 'WRONG_TYPE', args: { what: 'knowledge', expected: 'text', found }, path: ['knowledge'] }],
      { ...nothing, answers: { goal: ['research'] } },
    );
  });

  it.each([
    ['nothing but spaces', ' \t', '" \\t"'],
    ['a number', 7, '7'],
    ['nothing', null, 'null'],
    ['a list', ['Aiko'], '[...]'],
  ])('says whose it is by %s', (_, name, found) => {
    const complaint = { code: 'WRONG_TYPE', args: { what: 'name', expected: 'text', found }, path: ['name'] } as const;
    const goal = { ...nothing, answers: { goal: ['research'] } };
    expectOnly({ name, answers: { goal: 'research' } }, [complaint], goal);
    expectOnly({ name, goal: 'research' }, [complaint], goal);
  });

  it('says whose it is at more than a thousand characters', () => {
    const complaint = { code: 'TOO_LARGE', args: { name: 'name', limit: '1 KB' }, path: ['name'] } as const;
    expectOnly({ name: 'x'.repeat(1_025) }, [complaint]);
  });

  it('has a key of its own making, and is told which there are', () => {
    expectOnly(
      { answers: { goal: 'research' }, priority: ['goal'], team: 'startup' },
      [
        {
          code: 'UNKNOWN_KEY',
          args: { key: 'priority', known: ['knowledge', 'answers', 'priorities', 'matters', 'name'] },
          path: ['priority'],
          word: 'priority',
          known: envelope,
        },
        {
          code: 'UNKNOWN_KEY',
          args: { key: 'team', known: ['knowledge', 'answers', 'priorities', 'matters', 'name'] },
          path: ['team'],
          word: 'team',
          known: envelope,
        },
      ],
      { ...nothing, answers: { goal: ['research'] } },
    );
  });
});
