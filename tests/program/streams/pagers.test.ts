import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { pageText } from '../../../src/program/streams/page-text.ts';
import { hyperlink } from '../../../src/typesetting/hyperlink.ts';

vi.mock('node:child_process', () => ({ spawn: vi.fn() }));

/** What a pager is shown, and what is made of its end. */
async function shownBy(pager: string, end: (child: EventEmitter) => void) {
  const stdin = new PassThrough();
  const child = Object.assign(new EventEmitter(), { stdin });
  vi.mocked(spawn).mockReturnValueOnce(child as unknown as ReturnType<typeof spawn>);
  let shown = '';
  stdin.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  stdin.on('end', () => end(child));
  const isShown = await pageText(`see ${hyperlink('docs', 'https://a.example')}`, pager, {});
  return { links: shown.includes('https://a.example'), isShown };
}

it.each([
  ['less', true],
  ['less -R', true],
  [' less', true],
  ['/usr/bin/less -F', true],
  ['lesspipe', false],
  ['more', false],
  ['grep -v x | less', false],
  ['useless', false],
])('%j is given links: %s', async (pager, links) => {
  expect(await shownBy(pager, (child) => child.emit('close', 0))).toEqual({ links, isShown: true });
});

it('has shown the text unless it could not be started', async () => {
  for (const code of [0, 1, 2, 125, 128, null])
    expect((await shownBy('less', (child) => child.emit('close', code))).isShown, String(code)).toBe(true);
  for (const code of [126, 127])
    expect((await shownBy('less', (child) => child.emit('close', code))).isShown, String(code)).toBe(false);
  expect((await shownBy('less', (child) => child.emit('error', new Error('EAGAIN')))).isShown).toBe(false);
});
