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
  ['the beginning of a sequence with what stands between', '\x1b[1 ', [], '\x1b[1 '],
  ['a sequence with what stands between', '\x1b[1 q', ['\x1b[1 q'], ''],
  ['a key of the numbers, or of the modes, of another terminal', '\x1bOp\x1bO ', ['\x1bOp', '\x1bO '], ''],
  ['Alt with a letter that is not in ASCII', '\x1b使', ['\x1b使'], ''],
  ['Alt with an arrow key', '\x1b\x1b[A', ['\x1b\x1b[A'], ''],
  ['half of Alt with an arrow key', '\x1b\x1b[', [], '\x1b\x1b['],
  ['Escape, then what erases', '\x1b\x7f', ['\x1b', '\x7f'], ''],
  [
    'a paste, which is one key whatever is in it',
    'a\x1b[200~b\r\x1b[A\n\x1b[201~c',
    ['a', '\x1b[200~b\r\x1b[A\n\x1b[201~', 'c'],
    '',
  ],
  ['two pastes', '\x1b[200~b\x1b[201~\x1b[200~c\x1b[201~', ['\x1b[200~b\x1b[201~', '\x1b[200~c\x1b[201~'], ''],
  ['a paste whose end has not come', 'a\x1b[200~b\x1b[20', ['a'], '\x1b[200~b\x1b[20'],
  ['what is not in ASCII', '使😀', ['使', '😀'], ''],
])('%s', (_, sent, keys, rest) => {
  expect(splitKeys(sent)).toEqual({ keys, rest });
});
