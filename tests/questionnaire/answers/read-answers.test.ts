import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { UserError } from '../../../src/errors/user-error.ts';
import { readAnswers } from '../../../src/questionnaire/answers/read-answers.ts';
import { readAnswersWithPlaces } from '../../../src/questionnaire/answers/read-answers-with-places.ts';
import { fewBase, rightAnswers } from '../few-questions.ts';

// as it is, but it can be asked whether it was called
vi.mock('../../../src/questionnaire/answers/read-answers-with-places.ts', { spy: true });
beforeEach(() => void vi.mocked(readAnswersWithPlaces).mockClear());

const read = (text: string, pairs?: readonly string[], priorities?: readonly string[]) =>
  readAnswers(fewBase, { name: 'answers', text }, pairs, priorities);

describe('answers', () => {
  it('are read as what they are, whether they are written as JSON, as YAML or as lines', async () => {
    await fc.assert(
      fc.asyncProperty(rightAnswers, async ({ answers, priorities }) => {
        fc.pre(Object.keys(answers).length > 0);
        const whole = { answers, priorities };
        const lines = Object.entries(answers).map(([question, options]) => `${question}=${options.join()}`);
        expect(await read(JSON.stringify(whole))).toEqual(whole);
        expect(await read(stringify(whole))).toEqual(whole);
        expect(await read(lines.join('\n'), [], priorities)).toEqual(whole);
        expect(await readAnswers(fewBase, undefined, lines, priorities)).toEqual(whole);
      }),
    );
  });

  it('are none where nothing is given', async () => {
    expect(await readAnswers(fewBase, undefined)).toEqual({ answers: {}, priorities: [] });
  });

  it('of the text give way to pairs, though it is right JSON', async () => {
    expect(await read('{"goal":"research","mobile":"none"}', ['mobile=required'])).toEqual({
      answers: { goal: ['research'], mobile: ['required'] },
      priorities: [],
    });
  });

  it('have the priorities that are given, though the text is right JSON', async () => {
    const text = '{"answers":{"goal":"research","mobile":"none"},"priorities":["goal"]}';
    expect(await read(text, [], ['mobile'])).toMatchObject({ priorities: ['mobile'] });
  });
});

describe('the module that knows places', () => {
  it('is not needed for JSON that is right', async () => {
    const text = '{"knowledge":"article","answers":{"goal":"research"},"priorities":["goal"]}';
    expect(await read(text)).toEqual({ answers: { goal: ['research'] }, priorities: ['goal'], knowledge: 'article' });
    expect(readAnswersWithPlaces).not.toHaveBeenCalled();
  });

  it('tells everything that is wrong in JSON, and where', async () => {
    await expect(read('{"goal":"resarch",\n "gaol":1}')).rejects.toStrictEqual(
      new UserError([
        {
          code: 'UNKNOWN_OPTION',
          args: { question: 'goal', option: 'resarch', options: ['research', 'production'] },
          place: 'answers:1:2',
          nearest: 'research',
        },
        { code: 'UNKNOWN_QUESTION', args: { question: 'gaol' }, place: 'answers:2:2', nearest: 'goal' },
      ]),
    );
  });

  it('tells the key that stands twice, which JSON.parse would not', async () => {
    await expect(read('{"goal":"research","goal":"production"}')).rejects.toStrictEqual(
      new UserError([{ code: 'KEY_TWICE', args: { key: 'goal' }, place: 'answers:1:20' }]),
    );
  });

  it('tells what is wrong with a pair or a priority', async () => {
    await expect(readAnswers(fewBase, undefined, ['goal'], ['team'])).rejects.toStrictEqual(
      new UserError([
        { code: 'BAD_PAIR', args: { pair: 'goal' }, place: '--set goal' },
        { code: 'PRIORITY_NOT_ANSWERED', args: { question: 'team' }, place: '--priority team' },
      ]),
    );
  });
});
