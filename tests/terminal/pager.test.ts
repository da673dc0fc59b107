import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { pagerOf } from '../../src/program/streams/page-text.ts';
import { keys, noTerminal, Pty, type PtyOptions } from './pty.ts';

test.each([
  [{}, 'less'],
  [{ PAGER: 'more' }, 'more'],
  [{ PAGER: 'more', FW_ADVISOR_PAGER: 'most -s' }, 'most -s'],
  [{ PAGER: 'more', FW_ADVISOR_PAGER: '' }, undefined],
  [{ PAGER: 'cat' }, undefined],
  [{ TERM: 'dumb' }, undefined],
])('%j: %s', (env, wanted) => {
  expect(pagerOf(env)).toBe(wanted);
});

const open: Pty[] = [];
const start = (args: readonly string[], options?: PtyOptions): Pty => {
  const pty = new Pty(args, options);
  open.push(pty);
  return pty;
};
afterEach(() => {
  for (const pty of open.splice(0)) pty.close();
});

describe.skipIf(noTerminal !== undefined)(`a pager${noTerminal ? ` (skipped: ${noTerminal})` : ''}`, () => {
  const asked = ['explain', 'pytorch', '--lang', 'en'];
  /** Keeps what it is given, and says that it was there. */
  const keeper = (pty: { folder: string }) => readFileSync(join(pty.folder, 'kept'), 'utf8');
  const paged = { FW_ADVISOR_PAGER: 'tee kept >/dev/null; echo "options: $LESS"', TERM: 'xterm' };

  test('has what is longer than the screen, with the options that git gives to less', async () => {
    const pty = start(asked, { env: paged });
    await pty.shows('options: FRX');
    expect(await pty.exited).toBe(0);
    expect(keeper(pty)).toContain('PyTorch');
    expect(pty.screen.text).not.toContain('Rated on');
  });

  test.each([
    ['what fits', ['--set', 'goal=research', '--no-input', '--lang', 'en'], {}],
    ['--no-pager', [...asked, '--no-pager'], {}],
    ['output to a file', asked, { redirect: '> file' }],
  ])('does not open for %s', async (_, words, more) => {
    const pty = start(words, { env: paged, ...more });
    expect(await pty.exited).toBe(0);
    expect(pty.output).not.toContain('options:');
  });

  test('one that is not there, or that is closed early, is no error', async () => {
    const missing = start(asked, { env: { FW_ADVISOR_PAGER: 'no-such-pager 2>/dev/null', TERM: 'xterm' } });
    expect(await missing.exited).toBe(0);
    expect(missing.screen.text).toContain('Rated on');
    const closed = start(asked, { env: { FW_ADVISOR_PAGER: 'head -1', TERM: 'xterm' } });
    expect(await closed.exited).toBe(0);
    expect(closed.screen.text).not.toContain('Rated on');
  });

  test('Ctrl-C is its own while it is open', async () => {
    const waits = `sh -c 'trap "echo kept" INT; cat >/dev/null; echo open; sleep 1; echo closed'`;
    const pty = start(asked, { env: { FW_ADVISOR_PAGER: waits, TERM: 'xterm' } });
    await pty.shows('open');
    pty.send(keys.ctrlC);
    await pty.shows('closed');
    expect(await pty.exited).toBe(0);
  });
});
