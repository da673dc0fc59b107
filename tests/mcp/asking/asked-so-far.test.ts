import { expect, it } from 'vitest';
import { nothingAsked, readAskedSoFar } from '../../../src/mcp/asking/asked-so-far.ts';

it('what was asked so far comes back as it went out', () => {
  const state = { answers: { goal: 'research', domain: ['speech'] }, passed: ['team'], round: 2 };
  expect(readAskedSoFar(JSON.stringify(state))).toEqual(state);
});

it.each([undefined, '', 'no JSON', 'null', '1', '[]', '{}', '{"answers":null,"passed":"x","round":"1"}'])(
  'what is no such state is none: %s',
  (state) => {
    expect(readAskedSoFar(state)).toEqual({ answers: {}, passed: [], round: 0 });
    expect(nothingAsked).toEqual({ answers: {}, passed: [], round: 0 });
  },
);

it('keeps of it what is right', () => {
  expect(readAskedSoFar('{"answers":{"a":"b"},"passed":["x",1]}')).toEqual({
    answers: { a: 'b' },
    passed: ['x'],
    round: 0,
  });
});
