import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply } from '../../../src/questionnaire/interview/step.ts';
import { askInTerminal } from '../../../src/questionnaire/terminal/ask-in-terminal.ts';
import type { Asker } from '../../../src/questionnaire/terminal/terminal.ts';
import { asking, choosing, device, named, terminalOf, tools } from '../hand-made-steps.ts';

/** A terminal's two ends, driven by hand; `raw` is every mode that it was put into. */
class Input extends EventEmitter {
  readonly isTTY = true;
  readonly raw: boolean[] = [];
  setRawMode(raw: boolean) {
    this.raw.push(raw);
    return this;
  }
  pause() {
    return this;
  }
  resume() {
    return this;
  }
}
let input: Input;
let output: Writable & { columns: number; rows: number };
let drawn: string;
let asker: Asker;
/** The modes that the terminal had been put into whenever the program was put aside. */
let suspended: boolean[][];

beforeEach(() => {
  drawn = '';
  suspended = [];
  input = new Input();
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      drawn += chunk.toString();
      done();
    },
  });
  output = Object.assign(sink, { columns: 80, rows: 30, isTTY: true });
  asker = askInTerminal({
    ...terminalOf('en'),
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    suspend: async () => void suspended.push([...input.raw]),
  });
});
afterEach(() => asker.close());

const type = (keys: string) => input.emit('data', Buffer.from(keys));
const shown = (text: string) => expect.poll(() => drawn, { interval: 1 }).toContain(text);
const down = '\x1b[B';
const answer = (option: string): Reply => ({ kind: 'answer', options: [option] });

test('keys of one chunk answer one question after another', async () => {
  const first = asker.ask(asking(device));
  await shown('Which device?');
  type(`\r${down}\r \r\x06`);
  expect(await first).toEqual(answer('x86'));
  expect(await asker.ask(asking(named('second')))).toEqual(answer('3d-card'));
  expect(await asker.ask(asking(tools))).toEqual(answer('plots'));
  expect(await asker.ask(asking(named('fourth')))).toEqual({ kind: 'finish' });
});

test.each([
  ['Ctrl-C', '\x03', { kind: 'leave', cause: 'interrupted' }],
  ['Ctrl-D', '\x04', { kind: 'leave', cause: 'input-ended' }],
  ['Ctrl-F', '\x06', { kind: 'finish' }],
  ['Ctrl-B', '\x02', { kind: 'back' }],
])('%s is heard at any question', async (_, key, reply) => {
  const asked = asker.ask(asking(device, { canGoBack: true }));
  await shown('Which device?');
  type(key);
  expect(await asked).toEqual(reply);
});

test('Escape goes back, or out of what is looked up', async () => {
  const asked = asker.ask(asking(device, { canGoBack: true }));
  await shown('Which device?');
  type('?');
  await shown('explained device');
  drawn = '';
  type('\x1b');
  await shown('A GPU');
  type('\x1b');
  expect(await asked).toEqual({ kind: 'back' });
});

test('nothing is finished before there is a base, nor gone back to before the first step', async () => {
  const asked = asker.ask(choosing);
  await shown('The article');
  type(`\x06\x1b\x02${down}`);
  await shown('❯ The article');
  type('\r');
  expect(await asked).toEqual({ kind: 'base', base: 'article' });
});

test('a paste answers nothing', async () => {
  const asked = asker.ask(asking(device));
  await shown('Which device?');
  type(`\x1b[200~${down}\r\x1b[201~\r`);
  expect(await asked).toEqual(answer('x86'));
});

test('a program that was put aside draws again where it was, the terminal meanwhile as it was before', async () => {
  const asked = asker.ask(asking(device));
  await shown('Which device?');
  type(down);
  await shown('❯ A GPU');
  drawn = '';
  type('\x1a');
  await shown('❯ A GPU');
  expect(suspended).toEqual([[true, false]]);
  expect(input.raw).toEqual([true, false, true]);
  type('\r');
  expect(await asked).toEqual(answer('3d-card'));
});

test('what was answered before is checked, and nothing else', async () => {
  const asked = asker.ask(asking(tools, { before: ['tests'] }));
  await shown('Which tools?');
  type('\r');
  expect(await asked).toEqual(answer('tests'));
  const again = asker.ask(asking(tools, { before: [] }));
  await shown('[ ] Plots');
  type(' \r');
  expect(await again).toEqual(answer('plots'));
});

test('a key that comes between two questions is for the second', async () => {
  const first = asker.ask(asking(device));
  await shown('Which device?');
  type('\r');
  await first;
  type(`${down}\r`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await asker.ask(asking(named('second')))).toEqual(answer('3d-card'));
});

test('a key pressed while a resize takes the drawing down and puts it up again is kept', async () => {
  const reply = asker.ask(asking(device));
  await shown('Which device?');
  type(down);
  await new Promise((resolve) => setTimeout(resolve, 20));
  output.columns = 60;
  output.emit('resize');
  // right after the drawing is taken down, which is 30 ms after the resize
  setTimeout(type, 30, '\r');
  expect(await reply).toEqual(answer('3d-card'));
});

test('the terminal is raw from the first question to the end, and the keys go nowhere else', async () => {
  const first = asker.ask(asking(device));
  await shown('Which device?');
  type('\r');
  await first;
  const second = asker.ask(asking(named('second')));
  await shown('second?');
  type('\x03');
  expect(await second).toEqual({ kind: 'leave', cause: 'interrupted' });
  expect(input.raw).not.toContain(false);
  asker.close();
  expect(input.raw.at(-1)).toBe(false);
  expect(input.listenerCount('data')).toBe(0);
});

test('the end of the input leaves', async () => {
  const first = asker.ask(asking(device));
  await shown('Which device?');
  input.emit('end');
  expect(await first).toEqual({ kind: 'leave', cause: 'input-ended' });
});
