import { expect, it } from 'vitest';
import { PythonTokens } from '../../../src/scan/python/python-tokens.ts';

/** Kind (its first letter), text and line of each token. */
function tokensOf(text: string): string[] {
  const tokens = new PythonTokens(text);
  const found: string[] = [];
  while (tokens.next() !== 'end') found.push(`${tokens.kind[0]} ${JSON.stringify(tokens.value)} ${tokens.line}`);
  return found;
}
const valuesOf = (text: string) => tokensOf(text).map((token) => JSON.parse(token.split(' ')[1]!) as string);

it.each([
  // names, also with digits and letters beyond ASCII
  ['a1_B z9', ['a1_B', 'z9']],
  ['_x é', ['_x', 'é']],
  ['aZ zA [`{', ['aZ', 'zA', '[', '`', '{']],
  // numbers are one token, and no attribute of anything
  ['1.5 0x_F 9a.b 1e5.real', ['1.5', '0x_F', '9a.b', '1e5.real']],
  ['10 09', ['10', '09']],
  ['a.1', ['a', '.', '1']],
  [':/9:', [':', '/', '9', ':']],
  // strings with their prefixes
  ['r"a" Rb\'b\' abc"c"', ['r"a"', "Rb'b'", 'abc', '"c"']],
  ['"a"\'b\'', ['"a"', "'b'"]],
  // comments and blanks
  ['a # b\nc', ['a', '\n', 'c']],
  ['a\t\f\r b#', ['a', 'b']],
])('the tokens of %j', (text, expected) => {
  expect(valuesOf(text)).toEqual(expected);
});

it.each([
  ['a\n\n\nb\n', ['n "a" 1', 'n "\\n" 1', 'n "b" 4', 'n "\\n" 4']],
  ['(a\nb)\nc', ['o "(" 1', 'n "a" 1', 'n "b" 2', 'o ")" 2', 'n "\\n" 2', 'n "c" 3']],
  ['[{\n}\n]\nc', ['o "[" 1', 'o "{" 1', 'o "}" 2', 'o "]" 3', 'n "\\n" 3', 'n "c" 4']],
  // what closes nothing joins no lines
  [')\na\n(\nb', ['o ")" 1', 'n "\\n" 1', 'n "a" 2', 'n "\\n" 2', 'o "(" 3', 'n "b" 4']],
  ['}]\na', ['o "}" 1', 'o "]" 1', 'n "\\n" 1', 'n "a" 2']],
  ['a \\\nb\nc', ['n "a" 1', 'n "b" 2', 'n "\\n" 2', 'n "c" 3']],
  ['a \\\r\nb', ['n "a" 1', 'n "b" 2']],
  ['a \\ b', ['n "a" 1', 'o "\\\\" 1', 'n "b" 1']],
  ['a \\', ['n "a" 1', 'o "\\\\" 1']],
  ['"""a\nb"""\nc', ['s "\\"\\"\\"a\\nb\\"\\"\\"" 1', 'n "\\n" 2', 'n "c" 3']],
  [
    '"""\n\n""" "x" """\n"""\na',
    ['s "\\"\\"\\"\\n\\n\\"\\"\\"" 1', 's "\\"x\\"" 3', 's "\\"\\"\\"\\n\\"\\"\\"" 3', 'n "\\n" 4', 'n "a" 5'],
  ],
])('lines end where Python ends them: %j', (text, expected) => {
  expect(tokensOf(text)).toEqual(expected);
});

it('tells how far a line is indented', () => {
  const tokens = new PythonTokens('a\n  b c\n\td\n(\n    e)\n   # f\n g');
  const indents: [string, number][] = [];
  while (tokens.next() !== 'end') if (tokens.kind === 'name') indents.push([tokens.value, tokens.indent]);
  expect(indents).toEqual([
    ...[
      ['a', 0],
      ['b', 2],
      ['c', 2],
      ['d', 1],
    ],
    // of the line that its bracket began
    ...[
      ['e', 0],
      ['g', 1],
    ],
  ]);
});
