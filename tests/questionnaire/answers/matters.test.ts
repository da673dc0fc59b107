import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/questionnaire/answers/check-answers.ts';
import { readAnswersWithPlaces } from '../../../src/questionnaire/answers/read-answers-with-places.ts';
import { fewBase, fewCriteria } from '../few-questions.ts';

const read = (text: string | undefined, matters: readonly string[]) =>
  readAnswersWithPlaces(fewBase, text === undefined ? undefined : { name: 'f', text }, [], [], matters);
const told = async (text: string | undefined, ...matters: readonly string[]) =>
  (await read(text, matters)).problems.map(({ code, place, nearest }) => [code, place, nearest]);
const weighed = async (text: string | undefined, ...matters: readonly string[]) => {
  const { checked, problems } = await read(text, matters);
  expect(problems).toEqual([]);
  return checked.matters;
};

describe('criteria weighed by hand', () => {
  it('are kept in the order of the base, whatever the order of the document, and without what changes nothing', () => {
    const factors = fc.tuple(
      ...fewCriteria.map(({ id }) => fc.tuple(fc.constant(id), fc.constantFrom(0, 0.25, 0.5, 1, 2.5, 4))),
    );
    fc.assert(
      fc.property(
        factors.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list))),
        ([all, some]) => {
          const expected = all.filter(([id, factor]) => factor !== 1 && some.some(([other]) => other === id));
          const { checked, complaints } = checkAnswers(fewBase, { matters: Object.fromEntries(some) });
          expect(complaints).toEqual([]);
          expect(Object.entries(checked.matters ?? {})).toEqual(expected);
          expect(Object.hasOwn(checked, 'matters')).toBe(expected.length > 0);
        },
      ),
    );
  });

  it('come from a file and from words, which win', async () => {
    expect(await weighed('matters:\n  speed: 2\n  control: 0\n')).toEqual({ speed: 2, control: 0 });
    expect(await weighed('matters: { speed: 2 }\n', 'control=0.5', 'speed=4')).toEqual({ speed: 4, control: 0.5 });
    expect(await weighed('matters: { speed: 2 }\n', 'speed=1')).toBeUndefined();
    expect(await weighed(undefined, 'toString=3', 'toString=2')).toEqual({ toString: 2 });
  });

  it('are refused with their places where they are not right, all of them at once', async () => {
    expect(await told('matters:\n  sped: 2\n  control: 5\n  speed: x\n', 'nothing', 'control=-1', 'spede=2')).toEqual([
      ['UNKNOWN_CRITERION', 'f:2:3', 'speed'],
      ['NOT_A_FACTOR', 'f:3:3', undefined],
      ['NOT_A_FACTOR', 'f:4:3', undefined],
      ['BAD_MATTERS', '--matters nothing', undefined],
      ['NOT_A_FACTOR', '--matters control=-1', undefined],
      ['UNKNOWN_CRITERION', '--matters spede=2', 'speed'],
    ]);
    expect(await told('matters: [speed]\n')).toEqual([['WRONG_TYPE', 'f:1:1', undefined]]);
    expect(await weighed(undefined, 'speed = 2', 'control =3')).toEqual({ speed: 2, control: 3 });
    for (const pair of ['', 'speed', 'speed=', '=2', 'speed 2', ' speed=2', 'speed=2 ', 'speed=2 3', 'my speed=2'])
      expect(await told(undefined, pair), pair).toEqual([['BAD_MATTERS', `--matters ${pair}`, undefined]]);
    for (const factor of ['', 'NaN', 'Infinity', '1e1', '0x2', '4.01', '-0.5', '2,5'])
      expect(await told(undefined, `speed=${factor}`), factor).toHaveLength(1);
  });
});
