import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/questionnaire/answers/check-answers.ts';
import type { Complaint } from '../../../src/questionnaire/answers/complaint.ts';
import { fewBase, fewIds } from '../few-questions.ts';

/** What is wrong with a document, all of it, and what is left. */
const check = (document: unknown) => checkAnswers(fewBase, document);
const complaintsOf = (document: unknown): readonly Complaint[] => check(document).complaints;
const goal = { answers: { goal: ['research'] }, priorities: [], knowledge: undefined };

describe('a question that the base does not ask', () => {
  const unknown = (question: string, path: Complaint['path']) => ({
    code: 'UNKNOWN_QUESTION',
    args: { question },
    path,
    word: question,
    known: fewIds,
  });

  it.each(['goul', 'toString', '__proto__', ''])('is refused, with all that it asks: "%s"', (id) => {
    expect(check(Object.fromEntries([[id, 'research'] as const, ['goal', 'research'] as const]))).toStrictEqual({
      checked: goal,
      complaints: [unknown(id, [id])],
    });
  });

  it('is found under "answers", where an id is none of the document', () => {
    expect(complaintsOf({ answers: { goul: 'research', id: 1 } })).toEqual([
      unknown('goul', ['answers', 'goul']),
      unknown('id', ['answers', 'id']),
    ]);
  });

  it('is no priority either', () => {
    expect(check({ answers: { goal: 'research' }, priorities: ['goul', 'goal'] })).toStrictEqual({
      checked: { ...goal, priorities: ['goal'] },
      complaints: [unknown('goul', ['priorities', 0])],
    });
  });
});

describe('an answer', () => {
  it.each([
    [null, 'null'],
    [true, 'true'],
    [0, '0'],
    [{}, '{...}'],
    [[[]], '[]'],
    [[[1]], '[...]'],
    [1e21, '1e+21'],
  ])('is refused where it is no word: %j', (value, found) => {
    const path = Array.isArray(value) ? ['goal', 0] : ['goal'];
    expect(complaintsOf({ goal: value })).toEqual([{ code: 'NOT_AN_OPTION', args: { question: 'goal', found }, path }]);
  });

  it('is refused where the question has no such option, with those that it has', () => {
    const known = ['research', 'production'];
    const complaint = (option: string, path: Complaint['path']) => ({
      code: 'UNKNOWN_OPTION',
      args: { question: 'goal', option, options: known },
      path,
      word: option,
      known,
    });
    expect(complaintsOf({ goal: 'Researcher' })).toEqual([complaint('Researcher', ['goal'])]);
    expect(complaintsOf({ goal: 'Research' })).toEqual([]);
    expect(complaintsOf({ answers: { goal: [''] } })).toEqual([complaint('', ['answers', 'goal', 0])]);
  });

  it('is refused the second time, and counts once', () => {
    expect(check({ domain: ['speech', 'translation', 'speech'] })).toStrictEqual({
      checked: { answers: { domain: ['speech', 'translation'] }, priorities: [], knowledge: undefined },
      complaints: [{ code: 'OPTION_TWICE', args: { question: 'domain', option: 'speech' }, path: ['domain', 2] }],
    });
  });

  it('is one option where one is asked: two are refused, and how many there were is said', () => {
    expect(complaintsOf({ goal: ['production', 'research'] })).toEqual([
      { code: 'ONE_OPTION_ONLY', args: { question: 'goal', found: 2 }, path: ['goal'] },
    ]);
    expect(complaintsOf({ answers: { mobile: ['none', 'required'] } })).toEqual([
      { code: 'ONE_OPTION_ONLY', args: { question: 'mobile', found: 2 }, path: ['answers', 'mobile'] },
    ]);
  });

  it('is not "none" and something else', () => {
    expect(complaintsOf({ domain: ['speech', 'none'] })).toEqual([
      { code: 'NONE_AMONG_OTHERS', args: { question: 'domain', option: 'none' }, path: ['domain'] },
    ]);
  });

  it('has everything that is wrong with it told at once', () => {
    expect(complaintsOf({ goal: [3, 'research', 'research', 'x'], team: false }).map((c) => [c.code, c.path])).toEqual([
      ['NOT_AN_OPTION', ['goal', 0]],
      ['OPTION_TWICE', ['goal', 2]],
      ['UNKNOWN_OPTION', ['goal', 3]],
      ['ONE_OPTION_ONLY', ['goal']],
      ['NOT_AN_OPTION', ['team']],
    ]);
  });
});

describe('priorities', () => {
  const withPriorities = (priorities: unknown) => check({ answers: { goal: 'research', domain: [] }, priorities });
  const wrongType = (found: string, path: Complaint['path']) => ({
    code: 'WRONG_TYPE',
    args: { what: 'priorities', expected: 'list-of-texts', found },
    path,
  });

  it.each([
    ['goal', '"goal"'],
    [{ goal: 1 }, '{...}'],
    [false, 'false'],
  ])('are a list: %j is refused', (priorities, found) => {
    expect(withPriorities(priorities)).toStrictEqual({
      checked: goal,
      complaints: [wrongType(found, ['priorities'])],
    });
  });

  it('are words', () => {
    expect(withPriorities([null, 'goal', ['goal']])).toStrictEqual({
      checked: { ...goal, priorities: ['goal'] },
      complaints: [wrongType('null', ['priorities', 0]), wrongType('[...]', ['priorities', 2])],
    });
  });

  it.each(['mobile', 'domain', 'constructor'])('are answered: "%s" is not', (question) => {
    expect(withPriorities([question])).toStrictEqual({
      checked: goal,
      complaints: [{ code: 'PRIORITY_NOT_ANSWERED', args: { question }, path: ['priorities', 0] }],
    });
  });

  it('are named once each', () => {
    expect(withPriorities(['goal', 'goal'])).toStrictEqual({
      checked: { ...goal, priorities: ['goal'] },
      complaints: [{ code: 'PRIORITY_TWICE', args: { question: 'goal' }, path: ['priorities', 1] }],
    });
  });

  it('are three at most, of whatever kind', () => {
    const answers = { goal: 'research', mobile: 'none', team: 'startup', constructor: 'no' };
    const tooMany = {
      code: 'TOO_MANY_PRIORITIES',
      args: { most: 3, found: 4 },
      path: ['priorities'],
    };
    expect(complaintsOf({ answers, priorities: Object.keys(answers) })).toEqual([tooMany]);
    expect(complaintsOf({ answers, priorities: ['goal', 'goal', 'team', 1] }).map((c) => c.code)).toEqual([
      'PRIORITY_TWICE',
      'WRONG_TYPE',
      'TOO_MANY_PRIORITIES',
    ]);
  });
});

describe('a value in a complaint', () => {
  const shown = (document: unknown) => complaintsOf(document).map(({ args }) => 'found' in args && args.found);

  it('is a JSON text where it is a text', () => {
    expect(shown('a\n"b"')).toEqual(['"a\\n\\"b\\""']);
  });

  it('is whole up to forty characters, and cut to forty beyond', () => {
    expect(shown('x'.repeat(38))).toEqual([`"${'x'.repeat(38)}"`]);
    expect(shown('x'.repeat(39))).toEqual([`"${'x'.repeat(36)}...`]);
  });
});

describe('whatever is under "answers"', () => {
  it('is right or wrong as it is alone, one key further down', () => {
    const word = fc.constantFrom(...fewIds, 'goul', 'research', 'production', 'none', 'speech', 'translation', 'yes');
    const value = fc.oneof(word, fc.array(fc.oneof(word, fc.constant(1)), { maxLength: 3 }), fc.constant(null));
    fc.assert(
      fc.property(fc.dictionary(word, value), (answers) => {
        const [alone, under] = [check(answers), check({ answers })];
        expect(under.checked).toEqual(alone.checked);
        expect(under.complaints).toEqual(alone.complaints.map((c) => ({ ...c, path: ['answers', ...c.path] })));
      }),
    );
  });
});
