import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pagerOf, pageText } from '../../../src/program/streams/page-text.ts';
import { hyperlink } from '../../../src/typesetting/hyperlink.ts';

describe('the pager', () => {
  it.each([
    [{}, 'less'],
    [{ PAGER: 'more' }, 'more'],
    [{ PAGER: 'more', FW_ADVISOR_PAGER: 'lv' }, 'lv'],
    [{ PAGER: 'more', FW_ADVISOR_PAGER: '' }, undefined],
    [{ PAGER: ' ' }, undefined],
    [{ PAGER: 'cat' }, undefined],
    [{ PAGER: ' cat ' }, undefined],
    [{ PAGER: 'bat' }, 'bat'],
    [{ TERM: 'dumb', PAGER: 'more' }, undefined],
    [{ TERM: 'xterm' }, 'less'],
  ])('of %j is %s', (env, pager) => {
    expect(pagerOf(env)).toBe(pager);
  });

  const env = { PATH: process.env.PATH! };
  function file(): string {
    const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-pager-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return join(folder, 'shown');
  }

  it('is given the text, without links where it may not know them, and what less and lv are to do', async () => {
    const shown = file();
    const text = `see ${hyperlink('docs', 'https://a.example')}`;
    expect(await pageText(text, `{ cat; echo ":$LESS:$LV:$MINE"; } > ${shown}`, { ...env, MINE: 'x' })).toBe(true);
    expect(readFileSync(shown, 'utf8')).toBe('see docs:FRX:-c:x\n');
    expect(await pageText('', `echo "$LESS" > ${shown}`, { ...env, LESS: 'mine' })).toBe(true);
    expect(readFileSync(shown, 'utf8')).toBe('mine\n');
  });

  it('is told from one that could not be started; one that ends early has shown what was wanted', async () => {
    expect(await pageText('text', 'exit 1', env)).toBe(true);
    expect(await pageText('x'.repeat(1_000_000), 'true', env)).toBe(true);
    expect(await pageText('text', 'exit 127', env)).toBe(false);
    expect(await pageText('text', 'exit 126', env)).toBe(false);
  });
});
