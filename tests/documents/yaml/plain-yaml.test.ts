import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { plainYaml } from '../../../src/documents/yaml/plain-yaml.ts';
import { readYaml } from '../../../src/documents/yaml/yaml-document.ts';
import type { Problem } from '../../../src/errors/problem.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const document = readYaml('f', text, problems);
  return { data: document?.data, place: document?.place, told: problems.map((p) => p.code) };
}
/** The same text by the parser: a beginning of a document that is written out is not plain. */
const byParser = (text: string) => read(`---\n${text}`);

/** Where a text is plain, the parser says the same of it, and nothing is wrong with it. Tells whether it is. */
function agrees(text: string): boolean {
  const plain = plainYaml(text);
  if (plain === undefined) return false;
  const { data, told } = byParser(text);
  expect({ data, told }, text).toEqual({ data: plain.value, told: [] });
  return true;
}

const shipped = readdirSync('knowledge', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.yaml$/.test(file))
  .map((file) => [file, readFileSync(join('knowledge', file), 'utf8')] as const);

describe('plainYaml', () => {
  it('is asked by the reader, and tells the places that the parser tells', () => {
    const text = '# of it\na:\n  - b: 1\n    c: d # as said\n';
    expect(byParser(text).told).toEqual([]);
    const { data, place } = read(text);
    expect(data).toEqual({ a: [{ b: 1, c: 'd' }] });
    expect([['a'], ['a', 0, 'c'], ['x']].map((path) => place?.(path))).toEqual(['f:2:1', 'f:4:5', 'f:2:1']);
  });

  it('reads most files of our own bases, as the parser does', () => {
    const plain = shipped.filter(([, text]) => plainYaml(text) !== undefined);
    expect(plain.length).toBeGreaterThan(0.8 * shipped.length);
    for (const [file, text] of plain) if (text.length < 20_000) expect(agrees(text), file).toBe(true);
  });

  it('reads what the parser writes of maps and lists of short texts, numbers and nothing', () => {
    const words = fc.constantFrom(
      'a',
      'a b',
      '1',
      'true',
      'no',
      '2026-01-02',
      'says: it',
      '#',
      'it’s',
      "it's",
      '日',
      '',
      '-',
      '~',
    );
    const leaf = fc.oneof(words, fc.integer(), fc.constantFrom(null, true, false, 0.25));
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b-c', 'd.e', '1', 'null', 'constructor'), tie('node'), { maxKeys: 3 }),
      ),
    }));
    let plain = 0;
    fc.assert(
      fc.property(node, (value) => {
        if (agrees(stringify(value))) plain++;
      }),
      { numRuns: 300 },
    );
    expect(plain).toBeGreaterThan(20);
  });

  it('says what the parser says, or nothing, of our files with something put in or taken out anywhere', () => {
    const put = fc.constantFrom(
      ...[
        '-',
        '- ',
        ':',
        ': ',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '#',
        ' #',
        '"',
        "'",
        '\\',
        '\\"',
        '[',
        ']',
        '{',
        '}',
        '>-',
        '|-',
        '|',
        '>',
        '>+',
      ],
      ...[
        'a',
        '1',
        '.',
        '~',
        'null',
        'true',
        '0x1',
        '0o7',
        '1e3',
        '1.',
        '007',
        '?',
        '? ',
        '&a ',
        '*a',
        '!!str ',
        '%',
        '@',
        '`',
        ',',
        '\t',
      ],
      ...[
        '---',
        '--- ',
        '...',
        '- - ',
        'a: ',
        '[a, b]',
        '[]',
        '{}',
        "''",
        '""',
        '<<: ',
        '=',
        '-1',
        '+1',
        '.5',
        '.inf',
        '1_000',
        'x:y',
        '\r\n',
      ],
      ...['\u3000', '\u00a0', '\u200b', '\u2028', '\u0085', '\ufeff', '\ud800', '\u{1f600}', '\0', '__proto__: '],
    );
    const change = fc.record({ at: fc.nat(10_000), put, out: fc.nat(3) });
    const texts = fc.constantFrom(...shipped.map(([, text]) => text.split('\n')));
    let plain = 0;
    fc.assert(
      fc.property(
        texts,
        fc.nat(10_000),
        fc.nat(8),
        fc.nat(),
        fc.array(change, { maxLength: 3 }),
        (lines, from, more, margin, changes) => {
          const some = lines.slice(from % lines.length, (from % lines.length) + more + 1);
          const least = Math.min(...some.filter((line) => line !== '').map((line) => line.search(/\S/)));
          let text = some.map((line) => line.slice(margin % 2 === 0 ? least : 0)).join('\n');
          for (const { at, put: what, out } of changes) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + what + text.slice(place + out);
          }
          if (agrees(text)) plain++;
        },
      ),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  it.each([
    ['a list in the column of its key', 'a:\n- b\n- c: 1\nd: 2', { a: ['b', { c: 1 }], d: 2 }],
    ['lists in lists', '- - a\n  - b\n-   - c', [['a', 'b'], ['c']]],
    ['nothing', 'a:\nb: null\nc:\n  -', { a: null, b: null, c: [null] }],
    [
      'numbers and what looks like some',
      '- 0\n- 0.25\n- 12\n- 2026-01-02\n- 1.2.3',
      [0, 0.25, 12, '2026-01-02', '1.2.3'],
    ],
    [
      'words that begin with digits',
      '- 12ab\n- 12e\n- 12e5x\n- 1.5.0\n- 1x0\n- 3d',
      ['12ab', '12e', '12e5x', '1.5.0', '1x0', '3d'],
    ],
    [
      'comments far behind',
      'a: b   # c\nd: [e]  # f\ng: "h"  # i\nj:   # k\n  l: 1',
      { a: 'b', d: ['e'], g: 'h', j: { l: 1 } },
    ],
    ['words with a meaning', 'null: True\ntrue: nULL', { null: true, true: 'nULL' }],
    ['words in quotes', `a: "b: \\"c\\" # d" # e\nf: 'g'\nh: ""`, { a: 'b: "c" # d', f: 'g', h: '' }],
    ['a list on a line', 'a: [b-c, 1,true] # d\ne: []\nf: {}', { a: ['b-c', 1, true], e: [], f: {} }],
    [
      'texts in blocks',
      'a: >-\n  b\n  c: # d\n\nd:\n  - |-\n    e\n    f\n# g\n  - h',
      { a: 'b c: # d', d: ['e\nf', 'h'] },
    ],
    ['comments', '# a\n\nb: c#d # e\n  # f\ng: h', { b: 'c#d', g: 'h' }],
  ])('reads %s', (_, text, value) => {
    expect(plainYaml(text)).toEqual({ value });
    expect(agrees(text)).toBe(true);
  });

  it.each<[string, string]>([
    ['a key twice', 'a: 1\na: 2'],
    ['a key of the language', '__proto__: a'],
    ['a text of two lines', 'a: b\n  c'],
    ['a block with an empty line in it', 'a: >-\n  b\n\n  c'],
    ['a block whose lines do not begin alike', 'a: |-\n  b\n   c'],
    ['a map in a key’s line', 'a: b: c'],
    ['a word of its own', 'a'],
    ['an entry beside a key', 'a: 1\n- b'],
    ['a key beside an entry', '- a\nb: 1'],
    ['a line too far left', '  a: 1\nb: 2'],
    ['a line between two columns', 'a:\n    b: 1\n  c: 2'],
    ['a sign of YAML', 'a: *b'],
    ['a block whose text is not further in than its key', 'a:\n  b: >-\n  c'],
    ['a block without a text', 'a: >-\nb: 1'],
    ['a block at the margin', 'a: |-\nb'],
    ['a block with a line between', 'a:\n    b: >-\n      c\n     d'],
    ...['0x1F', '0o17', '12e5', '1E-5', '12.5e+3', '12.', '007', '00', '1234567890123456'].map(
      (number): [string, string] => ['a number of another kind', `a: ${number}`],
    ),
    ['a line break of Windows', 'a: b\r\nc: d\r\n'],
    ['a space at an end', 'a: b '],
    ['what is too deep', `${'- '.repeat(40)}a`],
    ['what has too many parts', `a:\n${'  - b\n'.repeat(40_000)}`],
    ['no text', ''],
  ])('leaves %s to the parser', (_, text) => expect(plainYaml(text)).toBeUndefined());
});
