import { expect, test } from 'vitest';
import { readFramework } from '../../../src/commands/recommend/read-framework.ts';
import { UserError } from '../../../src/errors/user-error.ts';
import { drawBase } from '../../decision/random-model.ts';

test('--why-not takes the id of a framework, or offers the nearest', () => {
  const { knowledge } = drawBase(3);
  expect(readFramework(undefined, '--why-not', knowledge)).toBeUndefined();
  expect(readFramework('f1', '--why-not', knowledge)).toBe('f1');
  try {
    readFramework('f9', '--why-not', knowledge);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).problems).toMatchObject([
      { code: 'UNKNOWN_ID', args: { id: 'f9', kinds: 'framework' }, place: '--why-not', nearest: 'f0' },
    ]);
  }
});
