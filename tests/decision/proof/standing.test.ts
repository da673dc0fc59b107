import { expect, test } from 'vitest';
import { decide } from '../../../src/decision/decide.ts';
import { standingOf } from '../../../src/decision/proof/standing.ts';
import { given, handMade } from '../hand-made.ts';

const model = handMade(
  { A: ['yes'], B: ['half'], C: ['no'] },
  {
    'code*?': { A: { importance: { c0: 'minor' } }, B: { importance: { c0: 'minor' } } },
    'stay*<code': { free: { neutral: true }, A: { keeps: ['A'] }, B: { keeps: ['B'] } },
    'leave*<code': { none: { neutral: true }, A: { drops: ['A'] }, B: { drops: ['B'] } },
  },
);
const possible = (answers: Parameters<typeof given>[0]) =>
  Object.fromEntries(
    standingOf(model, given(answers)).possible.map((list, q) => {
      const { id, options } = model.questions[q]!;
      return [id, list.map((o) => options[o]!.id)];
    }),
  );

test('only what the other answer names can be kept or left', () => {
  expect(possible({})).toMatchObject({ stay: [], leave: [] });
  expect(possible({ code: 'A' })).toMatchObject({ stay: ['free', 'A'], leave: ['none', 'A'] });
});

test('what is kept cannot be left as well, nor what is left kept', () => {
  expect(possible({ code: ['A', 'B'], stay: 'A' }).leave).toEqual(['none', 'B']);
  expect(possible({ code: ['A', 'B'], leave: 'B' }).stay).toEqual(['free', 'A']);
  expect(possible({ code: 'A', stay: 'A' }).leave).toEqual([]);
});

test('so that who stays with the only one is decided, in every way to answer what is open', () => {
  const { verdict, decided, grounds, couldStillChange } = decide(model, given({ code: 'A', stay: 'A' }));
  expect([verdict, decided, grounds?.openAnswers, couldStillChange]).toEqual(['clear', true, 1, []]);
});
