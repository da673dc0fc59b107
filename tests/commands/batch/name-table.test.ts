import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NameTable, nameTable } from '../../../src/commands/batch/name-table.ts';

/** Goes through the table character by character; the index of the name, or -1. */
function find({ steps, names }: NameTable, word: string): number {
  let node = 0;
  for (const byte of Buffer.from(word)) {
    if (byte > 127) return -1;
    node = steps[node * 128 + byte]!;
    if (node === 0) return -1;
  }
  return names[node]!;
}
const found = (names: readonly string[], words: readonly string[] = names) => {
  const table = nameTable(names);
  return words.map((word) => find(table, word));
};

describe('a table of names', () => {
  it('has a node for each beginning that names share, and one name at most at each', () => {
    const { steps, names } = nameTable(['ab', 'a', 'ac']);
    expect([...names]).toEqual([-1, 1, 0, 2]);
    expect(steps).toHaveLength(4 * 128);
    expect(
      [...steps].flatMap((to, from) => (to === 0 ? [] : [[from >> 7, String.fromCharCode(from & 127), to]])),
    ).toEqual([
      [0, 'a', 1],
      [1, 'b', 2],
      [1, 'c', 3],
    ]);
  });

  it('finds names and neither their beginnings nor what goes on behind them', () => {
    expect(found(['goal', 'team', 'goals'])).toEqual([0, 1, 2]);
    expect(found(['goal', 'team', 'goals'], ['', 'g', 'goa', 'goalx', 'goalss', 'tgoal', 'Goal'])).toEqual(
      Array(7).fill(-1),
    );
  });

  it('takes every character of ASCII that can be seen, and the space, but quotes and backslashes', () => {
    const characters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
    const taken = characters.filter((c) => find(nameTable([c]), c) === 0);
    expect(taken.join('')).toBe(
      ` !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_\`abcdefghijklmnopqrstuvwxyz{|}~`,
    );
  });

  it.each(['', 'é', 'aé', 'éa', '日本', 'a\nb', '\na', 'a\n', 'a"b', 'a\\b', '\x7f'])(
    'leaves out %j whole, and keeps the indices of the others',
    (odd) => {
      expect(nameTable([odd])).toEqual({ steps: new Uint16Array(128), names: Int32Array.of(-1) });
      expect(found(['x', odd, 'a'], ['x', 'a'])).toEqual([0, 2]);
    },
  );

  it('is empty where there are no names', () => {
    expect(nameTable([])).toEqual({ steps: new Uint16Array(128), names: Int32Array.of(-1) });
  });

  it('finds the names that it was given, and nothing else', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '-', '~', ' '), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.array(fc.oneof(name, fc.string())), (names, words) => {
        expect(found(names)).toEqual([...names.keys()]);
        expect(found(names, words)).toEqual(words.map((word) => names.indexOf(word)));
      }),
    );
  });
});
