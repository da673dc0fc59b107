import { describe, expect, it } from 'vitest';
import { mayAsk } from '../../../src/commands/call/may-ask.ts';
import { callOf } from '../../call-of.ts';
import { fakeWorld } from '../../fake-world.ts';

const { world } = fakeWorld();
const asks = ({
  CI,
  input = true,
  stdin = true,
  stderr = true,
  argument,
}: {
  CI?: string;
  input?: boolean;
  stdin?: boolean;
  stderr?: boolean;
  argument?: string;
}) =>
  mayAsk(
    { ...callOf({}, { input }), argument },
    {
      ...world,
      env: { CI },
      stdin: { ...world.stdin, isTTY: stdin },
      stderr: { ...world.stderr, isTTY: stderr },
    },
  );

describe('mayAsk', () => {
  it('asks where both ends are terminals', () => {
    expect(asks({})).toBe(true);
    expect(asks({ stdin: false })).toBe(false);
    expect(asks({ stderr: false })).toBe(false);
  });

  it.each(['1', 'true', 'yes', 'woodpecker'])('never under CI=%s', (CI) => {
    expect(asks({ CI })).toBe(false);
  });

  it.each(['', '0', 'false'])('takes CI="%s" for none', (CI) => {
    expect(asks({ CI })).toBe(true);
  });

  it('never where the caller says so, or standard input is the answers', () => {
    expect(asks({ input: false })).toBe(false);
    expect(asks({ argument: '-' })).toBe(false);
    expect(asks({ argument: 'answers.yaml' })).toBe(true);
  });
});
