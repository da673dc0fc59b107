import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenForKeys } from '../../../src/questionnaire/terminal/listen-for-keys.ts';

const heard: string[] = [];
let input: EventEmitter;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  input = new EventEmitter();
  const hear = (name: string) => () => void heard.push(name);
  stop = listenForKeys(input as unknown as NodeJS.ReadStream, {
    escape: hear('escape'),
    back: hear('back'),
    finish: hear('finish'),
    interrupted: hear('interrupted'),
    ended: hear('ended'),
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});
const type = (bytes: string) => input.emit('data', Buffer.from(bytes));

test('Escape alone is heard within 50 ms, though Node would wait 500', () => {
  type('\x1b');
  vi.advanceTimersByTime(49);
  expect(heard).toEqual(['escape']);
});

test('an arrow key is none, whole or with its bytes apart by what a slow line takes', () => {
  type('\x1b[B');
  type('\x1b');
  vi.advanceTimersByTime(20);
  type('[B');
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual([]);
});

test('Escape twice is Escape once', () => {
  type('\x1b');
  vi.advanceTimersByTime(10);
  type('\x1b');
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual(['escape']);
});

test('control keys are heard at once, and only alone: pasted text does nothing', () => {
  for (const key of ['\x02', '\x03', '\x04', '\x06', 'a\x03', '\x06\x06']) type(key);
  expect(heard).toEqual(['back', 'interrupted', 'ended', 'finish']);
});

test('the end of the input is heard however it comes, until nobody listens any more', () => {
  input.emit('end');
  input.emit('close');
  expect(heard).toEqual(['ended', 'ended']);
  type('\x1b');
  stop();
  vi.advanceTimersByTime(1000);
  type('\x03');
  input.emit('end');
  expect(heard).toEqual(['ended', 'ended']);
  expect(input.eventNames()).toEqual([]);
});
