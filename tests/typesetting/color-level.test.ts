import { describe, expect, it } from 'vitest';
import { colorLevel } from '../../src/typesetting/color-level.ts';

const tty = (env: Record<string, string>, flag?: boolean) => colorLevel({ flag, env, isTTY: true });
const pipe = (env: Record<string, string>, flag?: boolean) => colorLevel({ flag, env, isTTY: false });

describe('colorLevel', () => {
  it.each<[Record<string, string>, number, number]>([
    // environment, on a terminal, through a pipe
    [{}, 1, 0],
    [{ TERM: 'xterm' }, 1, 0],
    [{ TERM: 'xterm-256color' }, 2, 0],
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 3, 0],
    [{ COLORTERM: '24bit' }, 3, 0],
    [{ NO_COLOR: '1' }, 0, 0],
    [{ NO_COLOR: '0' }, 0, 0],
    [{ NO_COLOR: '' }, 1, 0],
    [{ FORCE_COLOR: '0' }, 0, 0],
    [{ FORCE_COLOR: 'false' }, 0, 0],
    [{ FORCE_COLOR: '' }, 1, 1],
    [{ FORCE_COLOR: '1' }, 1, 1],
    [{ FORCE_COLOR: 'true' }, 1, 1],
    [{ FORCE_COLOR: '2' }, 2, 2],
    [{ FORCE_COLOR: '3' }, 3, 3],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, 0, 0],
    [{ NO_COLOR: '', FORCE_COLOR: '1' }, 1, 1],
    [{ FORCE_COLOR: '0', CLICOLOR_FORCE: '1' }, 0, 0],
    [{ CLICOLOR_FORCE: '1' }, 1, 1],
    [{ CLICOLOR_FORCE: '1', COLORTERM: 'truecolor' }, 3, 3],
    [{ CLICOLOR_FORCE: '0' }, 1, 0],
    [{ CLICOLOR_FORCE: '' }, 1, 0],
    [{ CLICOLOR: '0' }, 0, 0],
    [{ CLICOLOR: '1' }, 1, 0],
    [{ CLICOLOR: '0', CLICOLOR_FORCE: '1' }, 1, 1],
    [{ CLICOLOR: '0', FORCE_COLOR: '1' }, 1, 1],
    [{ TERM: 'dumb' }, 0, 0],
    [{ TERM: 'dumb', COLORTERM: 'truecolor' }, 0, 0],
    [{ TERM: 'dumb', FORCE_COLOR: '1' }, 1, 1],
    [{ TERM: 'dumb', CLICOLOR_FORCE: '1' }, 1, 1],
    [{ CI: '1' }, 1, 0],
  ])('%j: %i on a terminal, %i through a pipe', (env, terminal, piped) => {
    expect(tty(env)).toBe(terminal);
    expect(pipe(env)).toBe(piped);
  });

  it('follows the flag before everything else', () => {
    expect(tty({ FORCE_COLOR: '3', CLICOLOR_FORCE: '1' }, false)).toBe(0);
    expect(pipe({ NO_COLOR: '1', TERM: 'dumb', CLICOLOR: '0' }, true)).toBe(1);
    expect(pipe({ NO_COLOR: '1', TERM: 'screen-256color' }, true)).toBe(2);
  });
});
