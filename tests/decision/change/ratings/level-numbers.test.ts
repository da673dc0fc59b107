import { expect, it } from 'vitest';
import { levelNumbers } from '../../../../src/decision/change/ratings/level-numbers.ts';
import { decide } from '../../../../src/decision/decide.ts';
import { given, handMade, type MadeFrameworks } from '../../hand-made.ts';

const asked = { q: { x: { importance: { c0: 'major', c1: 'normal' } } } } as const;
const percent = [
  [0, 0],
  [100, 1],
] as const;
const levelOf = (frameworks: MadeFrameworks, alternative: number, criterion: number, curve: Curve = percent) =>
  levelNumbers(decide(handMade(frameworks, asked), given({ q: 'x' })), alternative, criterion, curve);
type Curve = Parameters<typeof levelNumbers>[3];

// of 6 points A has 4 + 1, B 2 + 2
const close: MadeFrameworks = { A: ['yes', 'half'], B: ['half', 'yes'] };

it.each([
  ['A needs 3 of 4 points there to be level with B', 0, 0, [{ number: expect.closeTo(75), rival: 1 }]],
  ['A is level with B where it has none', 0, 1, [{ number: expect.closeTo(0), rival: 1 }]],
  ['B needs 3 of 4 points there to be level with A', 1, 0, [{ number: expect.closeTo(75), rival: 0 }]],
  ['B would need 3 of 2 points', 1, 1, []],
])('the number at which two are level is the one that makes up for what is between them: %s', (_, who, on, numbers) => {
  expect(levelOf(close, who, on)).toEqual(numbers);
});

it('lies between the two numbers of the curve that have its value between them, whichever way they go', () => {
  const number = (...curve: Curve) => levelOf(close, 0, 0, curve)[0]!.number;
  expect(number([0, 0], [10, 0.5], [30, 1])).toBeCloseTo(20);
  expect(number([30, 0], [10, 0.5], [0, 1])).toBeCloseTo(5);
  expect(number([0, 0], [8, 0.75], [30, 1])).toBeCloseTo(8);
});

it('meets the first, whoever stands between', () => {
  // A has 6 points, B 4, C 3: C needs 4 of 4 on c0 to have 6
  const three: MadeFrameworks = { A: ['yes', 'yes'], B: ['half', 'yes'], C: ['half', 'half'] };
  expect(levelOf(three, 1, 0)).toEqual([{ number: expect.closeTo(100), rival: 0 }]);
  expect(levelOf(three, 2, 0)).toEqual([]);
  expect(levelOf(three, 0, 0)).toEqual([{ number: expect.closeTo(50), rival: 1 }]);
});

it.each<[string, MadeFrameworks]>([
  ['the lead is greater than all that it has there', { A: ['yes', 'yes'], B: ['no', 'yes'] }],
  ['two are level already', { A: ['yes', 'half'], B: ['yes', 'half'] }],
  ['there is no other', { A: ['yes', 'half'] }],
])('there is none where %s', (_, frameworks) => {
  expect(levelOf(frameworks, 0, 1)).toEqual([]);
});

it('there is none for one that is out', () => {
  const questions = { q: { x: { importance: { c0: 'major' }, requires: { c1: 'half' } } } } as const;
  const model = handMade({ A: ['half', 'yes'], B: ['no', 'half'], C: ['yes', 'no'] }, questions);
  expect(levelNumbers(decide(model, given({ q: 'x' })), 2, 0, percent)).toEqual([]);
});
