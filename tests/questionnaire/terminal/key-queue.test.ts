import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type KeyQueue, keyQueue } from '../../../src/questionnaire/terminal/key-queue.ts';

let heard: string[];
let input: EventEmitter;
let queue: KeyQueue;

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  input = new EventEmitter();
  queue = keyQueue(input as unknown as NodeJS.ReadStream);
});
afterEach(() => {
  queue.close();
  vi.useRealTimers();
});
const type = (...chunks: string[]) => {
  for (const chunk of chunks) input.emit('data', Buffer.from(chunk));
};
const settle = () => vi.advanceTimersByTime(5);
/** A prompt that hears everything, or is taken down by the first key. */
const hear = (name: string, once = false): (() => void) => {
  const release = queue.take({
    key: (key) => {
      heard.push(`${name} ${JSON.stringify(key)}`);
      if (once) release();
    },
    ended: () => heard.push(`${name} ended`),
  });
  settle();
  return release;
};

test('keys that come while nobody is asked wait for the next who is', () => {
  const release = hear('first');
  release();
  type('a');
  settle();
  expect(heard).toEqual([]);
  hear('second');
  type('b');
  settle();
  expect(heard).toEqual(['second "a"', 'second "b"']);
});

test('keys of one chunk go to as many prompts as they answer', () => {
  hear('first', true);
  type('\r\x1b[B\r');
  settle();
  hear('second', true);
  hear('third', true);
  expect(heard).toEqual(['first "\\r"', 'second "\\u001b[B"', 'third "\\r"']);
});

test('what was typed before anything was asked answers nothing, and what comes as soon as it is asked does', async () => {
  type('\r\r');
  const forgotten = queue.forget();
  await vi.advanceTimersByTimeAsync(5);
  await forgotten;
  queue.take({ key: (key) => heard.push(`first ${JSON.stringify(key)}`), ended: () => {} });
  type('\r');
  settle();
  expect(heard).toEqual(['first "\\r"']);
});

test('Escape alone is heard within 50 ms, though Node would wait 500', () => {
  hear('it');
  type('\x1b');
  vi.advanceTimersByTime(20);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(29);
  expect(heard).toEqual(['it "\\u001b"']);
});

test('an arrow key is none, whole or with its bytes apart by what a slow line takes', () => {
  hear('it');
  type('\x1b[B');
  settle();
  type('\x1b');
  vi.advanceTimersByTime(20);
  type('[');
  vi.advanceTimersByTime(20);
  type('B');
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual(['it "\\u001b[B"', 'it "\\u001b[B"']);
});

test('Escape twice is Escape once', () => {
  hear('it');
  type('\x1b');
  vi.advanceTimersByTime(10);
  type('\x1b');
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual(['it "\\u001b"']);
});

test('a paste is one key, also in pieces, for which a second is waited', () => {
  hear('it');
  type('\x1b[200~a\r');
  vi.advanceTimersByTime(900);
  type('\x1b[A\x1b');
  vi.advanceTimersByTime(900);
  expect(heard).toEqual([]);
  type('[201~b');
  settle();
  expect(heard).toEqual([`it ${JSON.stringify('\x1b[200~a\r\x1b[A\x1b[201~')}`, 'it "b"']);
});

test('a paste whose end never comes is one key all the same, whatever it ends with', () => {
  hear('it');
  type('\x1b[200~a\x1b');
  vi.advanceTimersByTime(2_000);
  type('b');
  vi.advanceTimersByTime(2_000);
  expect(heard).toEqual([`it ${JSON.stringify('\x1b[200~a\x1b')}`, 'it "b"']);
});

test('an end of the input that came before the terminal was raw is heard by the first who is asked', async () => {
  type('a\0');
  const forgotten = queue.forget();
  await vi.advanceTimersByTimeAsync(5);
  await forgotten;
  hear('first');
  expect(heard).toEqual(['first ended']);
});

test('a letter whose bytes come apart is one key', () => {
  hear('it');
  const bytes = Buffer.from('é');
  input.emit('data', bytes.subarray(0, 1));
  input.emit('data', bytes.subarray(1));
  settle();
  expect(heard).toEqual(['it "é"']);
});

test.each(['end', 'close', 'error'])('the end of the input is heard after the keys before it: %s', (event) => {
  const release = hear('first');
  release();
  type('a');
  input.emit(event);
  hear('second');
  expect(heard).toEqual(['second "a"', 'second ended']);
});

test('once closed nobody listens', () => {
  hear('it');
  queue.close();
  type('\x1b', 'a');
  input.emit('end');
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual([]);
  expect(input.eventNames()).toEqual([]);
});
