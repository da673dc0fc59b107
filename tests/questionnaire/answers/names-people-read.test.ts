import { describe, expect, it } from 'vitest';
import type { AnswerableBase } from '../../../src/questionnaire/answers/answerable-base.ts';
import { checkAnswers } from '../../../src/questionnaire/answers/check-answers.ts';
import { readAnswersWithPlaces } from '../../../src/questionnaire/answers/read-answers-with-places.ts';

const option = (id: string, en: string, ja: string) => ({ id, label: { en, ja } });
/** What it calls its options and criteria; the second option of `goal` is called like the id of the first. */
const base: AnswerableBase = {
  questions: [
    { id: 'goal', options: [option('research', 'Study, new ideas', '研究'), option('production', 'Research', '運用')] },
    {
      id: 'data-shape',
      several: true,
      options: [option('fixed', 'Fixed size', '固定長'), option('none', 'None', 'なし')],
    },
  ],
  criteria: [
    { id: 'speed', name: { en: 'How fast', ja: '速さ' } },
    { id: 'fine-control', name: { en: 'Speed', ja: '制御' } },
    { id: 'ecosystem' },
  ],
  former: [],
};
const read = (document: unknown) => checkAnswers(base, document);

describe('what an answers document calls by the name that people read', () => {
  it.each([
    ['a question, in any case and with spaces', { 'Data Shape': 'fixed' }, { 'data-shape': ['fixed'] }],
    ['an option, in English', { 'data-shape': 'fixed size' }, { 'data-shape': ['fixed'] }],
    ['an option, in Japanese', { 'data-shape': ['固定長'] }, { 'data-shape': ['fixed'] }],
    ['how an option begins', { goal: 'study' }, { goal: ['research'] }],
    ['an id, where another is called so', { goal: 'research' }, { goal: ['research'] }],
  ])('is %s', (_, answers, meant) => {
    expect(read(answers)).toMatchObject({ checked: { answers: meant }, complaints: [] });
    expect(read({ answers })).toMatchObject({ checked: { answers: meant }, complaints: [] });
  });

  it('is a question that counts double, answered by its id or not', () => {
    for (const id of ['data-shape', 'Data Shape'])
      expect(read({ answers: { [id]: 'fixed' }, priorities: ['DATA SHAPE'] })).toMatchObject({
        checked: { priorities: ['data-shape'] },
        complaints: [],
      });
  });

  it('is a criterion that is weighed by hand; an id before what another is called', () => {
    expect(read({ matters: { 'how fast': 2, 制御: 3, Ecosystem: 4 } })).toMatchObject({
      checked: { matters: { speed: 2, 'fine-control': 3, ecosystem: 4 } },
      complaints: [],
    });
    expect(read({ matters: { speed: 2 } }).checked.matters).toEqual({ speed: 2 });
  });

  it('is one question and one option, however it is called', () => {
    expect(read({ 'data-shape': 'fixed', 'Data Shape': 'fixed' }).complaints).toEqual([
      { code: 'QUESTION_TWICE', args: { question: 'data-shape' }, path: ['Data Shape'] },
    ]);
    expect(read({ 'data-shape': ['fixed', '固定長', 'Fixed size'] }).complaints).toEqual(
      [1, 2].map((i) => ({
        code: 'OPTION_TWICE',
        args: { question: 'data-shape', option: 'fixed' },
        path: ['data-shape', i],
      })),
    );
  });
});

it('--set, --priority and --matters take the names that people read, also for what the other gives', async () => {
  const text = 'answers: { goal: study }\npriorities: [Data Shape]\n';
  const { checked, problems } = await readAnswersWithPlaces(
    base,
    { name: 'f', text },
    ['Data_Shape=固定長'],
    [],
    ['制御=2'],
  );
  expect(problems).toEqual([]);
  expect(checked).toMatchObject({
    answers: { goal: ['research'], 'data-shape': ['fixed'] },
    priorities: ['data-shape'],
    matters: { 'fine-control': 2 },
  });
  expect(
    (await readAnswersWithPlaces(base, { name: 'f', text }, ['Data_Shape=固定長'], ['GOAL'])).checked.priorities,
  ).toEqual(['goal']);
});
