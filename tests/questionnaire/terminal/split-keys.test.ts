import { expect, test } from 'vitest';
import { splitKeys } from '../../../src/questionnaire/terminal/split-keys.ts';

test.each([
  ['letters and Enter', 'ab\r', ['a', 'b', '\r'], ''],
  ['arrow keys in one chunk', '\x1b[B\x1b[A\x1bOB\r', ['\x1b[B', '\x1b[A', '\x1bOB', '\r'], ''],
  ['a key with modifiers', '\x1b[1;5C\x1b[3~', ['\x1b[1;5C', '\x1b[3~'], ''],
  ['Alt with a letter', '\x1bb', ['\x1bb'], ''],
  ['Escape, then a control key', '\x1b\x03\x1b\r', ['\x1b', '\x03', '\x1b', '\r'], ''],
  ['Escape twice, then a control key', '\x1b\x1b\r', ['\x1b', '\r'], ''],
  ['Escape alone', 'a\x1b', ['a'], '\x1b'],
  ['half an arrow key', '\x1b[', [], '\x1b['],
  ['most of a key with modifiers', '\r\x1b[1;5', ['\r'], '\x1b[1;5'],
  ['the first half of another kind of arrow key', '\x1bO', [], '\x1bO'],
  ['what is not in ASCII', '使😀', ['使', '😀'], ''],
])('%s', (_, sent, keys, rest) => {
  expect(splitKeys(sent)).toEqual({ keys, rest });
});
