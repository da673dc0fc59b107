import { expect, test } from 'vitest';
import { readWhyNot } from '../../src/commands/read-why-not.ts';
import { UserError } from '../../src/errors/user-error.ts';
import { drawBase } from '../decision/random-model.ts';

test('--why-not takes the id of a framework, or offers the nearest', () => {
  const { knowledge } = drawBase(3);
  expect(readWhyNot(undefined, knowledge)).toBeUndefined();
  expect(readWhyNot('f1', knowledge)).toBe('f1');
  try {
    readWhyNot('f9', knowledge);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).problems).toMatchObject([
      { code: 'UNKNOWN_ID', args: { id: 'f9', kinds: 'framework' }, place: '--why-not', nearest: 'f0' },
    ]);
  }
});
