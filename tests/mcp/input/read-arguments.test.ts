import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors/user-error.ts';
import { readArguments } from '../../../src/mcp/input/read-arguments.ts';

const tool = {
  name: 'tool',
  takes: {
    word: { type: 'string' },
    words: { type: 'array' },
    map: { type: 'object' },
    flag: { type: 'boolean' },
    count: { type: 'integer', minimum: 2, maximum: 5 },
    way: { type: 'string', enum: ['short', 'full'] },
  },
  needs: ['word'],
} as const;
const read = (given: unknown) => readArguments(tool, given);
function problemsOf(given: unknown) {
  try {
    read(given);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  return [];
}

describe('the arguments of a call', () => {
  it('are had each by its type, and not by another', () => {
    const given = { word: 'a', words: ['b', 'c'], map: { d: 1 }, flag: true, count: 3, way: 'full' };
    const { text, texts, flag, number, raw } = read(given);
    expect([text('word'), texts('words'), flag('flag'), number('count'), text('way')]).toEqual([
      ...['a', ['b', 'c'], true, 3, 'full'],
    ]);
    expect([text('count'), texts('word'), flag('word'), number('word')]).toEqual([
      undefined,
      undefined,
      false,
      undefined,
    ]);
    expect(raw('map')).toEqual({ d: 1 });
    expect(read({ word: '', flag: false, count: null }).number('count')).toBeUndefined();
    expect(read({ word: '', flag: false }).flag('flag')).toBe(false);
  });

  it.each([
    [{ word: 1 }, 'WRONG_TYPE', { what: 'word', expected: 'text', found: '1' }],
    [{ word: 'a', words: 'b' }, 'WRONG_TYPE', { what: 'words', expected: 'list-of-texts', found: '"b"' }],
    [{ word: 'a', words: ['b', 2] }, 'WRONG_TYPE', { what: 'words', expected: 'list-of-texts', found: '["b",2]' }],
    [{ word: 'a', map: [] }, 'WRONG_TYPE', { what: 'map', expected: 'map', found: '[]' }],
    [
      { word: 'a', flag: 'yes' },
      'BAD_VALUE',
      { option: 'flag', found: '"yes"', expected: { kind: 'one-of', choices: ['true', 'false'] } },
    ],
    ...[1, 6, 2.5, '3'].map(
      (count) =>
        [
          { word: 'a', count },
          'BAD_VALUE',
          { option: 'count', found: JSON.stringify(count), expected: { kind: 'whole-number', least: 2, most: 5 } },
        ] as const,
    ),
    [{ word: 'a', way: 7 }, 'BAD_VALUE', { option: 'way', found: '7' }],
    [{}, 'NO_ARGUMENT', { tool: 'tool', argument: 'word' }],
    [{ word: null }, 'NO_ARGUMENT', { tool: 'tool', argument: 'word' }],
    ['no map', 'NO_ARGUMENT', { tool: 'tool', argument: 'word' }],
  ] as const)('are refused with what was found and what would be right: %j', (given, code, args) => {
    // each stands at the argument that it is of
    const place = 'what' in args ? args.what : 'option' in args ? args.option : args.argument;
    expect(problemsOf(given)).toMatchObject([{ code, args, place }]);
  });

  it('are refused all at once, with the nearest name', () => {
    expect(problemsOf({ wrod: 'a', way: 'ful', toString: 1, count: 2, flag: undefined })).toMatchObject([
      { code: 'NO_SUCH_ARGUMENT', args: { argument: 'wrod', known: Object.keys(tool.takes) }, nearest: 'word' },
      { code: 'BAD_VALUE', place: 'way', nearest: 'full' },
      { code: 'NO_SUCH_ARGUMENT', args: { argument: 'toString' } },
      { code: 'NO_ARGUMENT', place: 'word' },
    ]);
    for (const count of [2, 5]) expect(problemsOf({ word: 'a', count })).toEqual([]);
  });
});
