import { describe, expect, it } from 'vitest';
import { type Path, readYaml } from '../../../src/documents/yaml/yaml-document.ts';
import type { Problem } from '../../../src/errors/problem.ts';
import { workSince } from '../../work-since.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const document = readYaml('f.yaml', text, problems);
  return { document, problems, told: problems.map((p) => [p.code, p.place]) };
}
const place = (text: string, path: Path) => read(text).document!.place(path);

describe('readYaml', () => {
  it('reads YAML 1.2: words stay words, dates stay texts', () => {
    const { document } = read('a: no\nb: 2026-11-23\nc: 1_000\nd: 0o17\ne: "5.10"\nf: ~\n');
    expect(document!.data).toEqual({ a: 'no', b: '2026-11-23', c: '1_000', d: 15, e: '5.10', f: null });
  });

  it('reads JSON, since that is YAML', () => {
    expect(read('{"a": ["b", 1, true]}').document!.data).toEqual({ a: ['b', 1, true] });
  });

  it('keeps what every object has apart from the data', () => {
    const { document } = read('constructor: 1\n__proto__: {polluted: true}\n');
    expect(Object.keys(document!.data as object)).toEqual(['constructor', '__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('reads every key as a text', () => {
    expect(read('1: a\ntrue: b\n').document!.data).toEqual({ '1': 'a', true: 'b' });
  });
});

describe('the place of a path', () => {
  const text = 'a:\n  b: [1, {c: 2}]\n"d e": x\n3: y\n';

  it('is its key in a map, and itself in a list', () => {
    expect(place(text, ['a'])).toBe('f.yaml:1:1');
    expect(place(text, ['a', 'b'])).toBe('f.yaml:2:3');
    expect(place(text, ['a', 'b', 0])).toBe('f.yaml:2:7');
    expect(place(text, ['a', 'b', 1, 'c'])).toBe('f.yaml:2:11');
    expect(place(text, ['d e'])).toBe('f.yaml:3:1');
    expect(place(text, [3])).toBe('f.yaml:4:1');
  });

  it('is that of the nearest ancestor where it does not stand', () => {
    expect(place(text, ['a', 'b', 7, 'x'])).toBe('f.yaml:2:3');
    expect(place(text, ['nothing', 'here'])).toBe('f.yaml:1:1');
    expect(place(text, [])).toBe('f.yaml:1:1');
  });

  it('counts columns in UTF-16 units, lines however they end', () => {
    expect(place('{日本: 1, x: 2}', ['x'])).toBe('f.yaml:1:9');
    expect(place('a: 1\r\nb: 2\r\n', ['b'])).toBe('f.yaml:2:1');
  });

  it('is found quickly among many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`);
    const { document } = read(many.join('\n'));
    const start = process.cpuUsage();
    for (let i = 0; i < 20_000; i++) document!.place([`k${i}`]);
    expect(workSince(start)).toBeLessThan(4000);
    expect(document!.place(['k19999'])).toBe('f.yaml:20000:1');
  });
});

describe('what is not read', () => {
  it('a key that stands twice, at the second', () => {
    const { problems } = read('a: 1\nb:\n  c: 1\n  "c": 2\na: 3\na: 4\n');
    expect(problems.map((p) => [p.code, p.place, p.args])).toEqual([
      ['KEY_TWICE', 'f.yaml:4:3', { key: 'c' }],
      ['KEY_TWICE', 'f.yaml:5:1', { key: 'a' }],
      ['KEY_TWICE', 'f.yaml:6:1', { key: 'a' }],
    ]);
  });

  it('a number and a text that are the same key', () => {
    expect(read('1: a\n"1": b\n').told).toEqual([['KEY_TWICE', 'f.yaml:2:1']]);
  });

  it('a list or map as a key', () => {
    expect(read('? [a]\n: 1\n{b: c}: 2\n').told).toEqual([
      ['SYNTAX', 'f.yaml:1:3'],
      ['SYNTAX', 'f.yaml:3:1'],
    ]);
  });

  it('aliases, and merges by them', () => {
    expect(read('a: &x {c: 1}\nb: *x\n').told).toEqual([['NO_ALIASES', 'f.yaml:2:4']]);
    expect(read('a: &x {c: 1}\nb:\n  <<: *x\n').told).toEqual([['NO_ALIASES', 'f.yaml:3:7']]);
  });

  it('a laughing billion', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    const start = process.cpuUsage();
    expect(read(`a0: &a0 ha\n${lines.join('\n')}\n`).problems[0]!.code).toBe('NO_ALIASES');
    expect(workSince(start)).toBeLessThan(1000);
  });

  it('tags, told once each', () => {
    expect(read('a: !foo 1\nb: !!binary aGk=\nc: !!js/function x\n').told).toEqual([
      ['NO_TAGS', 'f.yaml:1:9'],
      ['NO_TAGS', 'f.yaml:2:13'],
      ['NO_TAGS', 'f.yaml:3:18'],
    ]);
  });

  it.each(['map {}', 'seq []', 'str 1', 'int 1', 'float 1.5', 'bool true', 'null ~'])(
    'tags, but not of what YAML itself has: %s',
    (typed) => {
      const [name, value] = typed.split(' ');
      expect(read(`a: !!${name} ${value}\n`).told).toEqual([]);
      for (const tag of [`!<tag:yaml.org,2002:${name}x>`, `!<xtag:yaml.org,2002:${name}>`, `!${name}`])
        expect(
          read(`a: ${tag} ${value}\n`).told.map(([code]) => code),
          tag,
        ).toEqual(['NO_TAGS']);
    },
  );

  it('directives', () => {
    expect(read('%YAML 1.1\n---\na: yes\n').told).toEqual([['NO_TAGS', 'f.yaml:1:1']]);
    expect(read('# comment\n%YAML 1.2\n---\na: yes\n').told).toEqual([['NO_TAGS', 'f.yaml:2:1']]);
    expect(read('%FOO bar\n---\na: 1\n').told).toEqual([['SYNTAX', 'f.yaml:1:1']]);
  });

  it('a second document, at its start', () => {
    expect(read('a: 1\n---\nb: 2\n---\nc: 3\n').told).toEqual([['SEVERAL_DOCUMENTS', 'f.yaml:2:1']]);
    expect(read('---\na: 1\n...\n').told).toEqual([]);
  });

  it('tabs as indentation', () => {
    const { problems } = read('a:\n\tb: 1\n');
    expect(problems).toMatchObject([{ code: 'SYNTAX', place: 'f.yaml:2:1', args: { code: 'TAB_AS_INDENT' } }]);
  });

  it('quotes and brackets that are never closed', () => {
    expect(read('a: "x\nb: 1\n').problems).toMatchObject([{ code: 'SYNTAX', args: { code: 'MISSING_CHAR' } }]);
    expect(read('a: [x\nb: 1\n').problems[0]!.code).toBe('SYNTAX');
  });

  it('nothing at all', () => {
    for (const text of ['', ' \n', '# comment\n']) expect(read(text).told).toEqual([['EMPTY_INPUT', 'f.yaml']]);
  });

  it('everything that is wrong is told in the order of the file', () => {
    expect(read('a: *x\nb: !t 1\nb: "\\q"\n').problems.map((p) => p.place!.slice(0, 8))).toEqual([
      'f.yaml:1',
      'f.yaml:2',
      'f.yaml:3',
      'f.yaml:3',
    ]);
  });
});

describe('what was written to break the reader', () => {
  const quick = (name: string, text: string, code: Problem['code'] | undefined) => {
    it(name, () => {
      const start = process.cpuUsage();
      const { problems } = read(text);
      expect(workSince(start), 'milliseconds').toBeLessThan(8000);
      expect(problems[0]?.code).toBe(code);
      expect(problems.length).toBeLessThanOrEqual(100);
      expect(JSON.stringify(problems).length, 'characters told').toBeLessThan(100_000);
    });
  };
  // each of the first five once ended the process or ran for minutes
  quick('half a million brackets', '['.repeat(500_000), 'TOO_DEEP');
  quick('half a million dashes', '- '.repeat(500_000), 'TOO_DEEP');
  quick('a hundred thousand maps in maps', '{a: '.repeat(100_000), 'TOO_DEEP');
  quick('a staircase', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'TOO_DEEP');
  quick('forty thousand keys in one map', Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n'), undefined);
  quick('the same key ten thousand times', 'a: 1\n'.repeat(10_000), 'KEY_TWICE');
  quick('a hundred thousand exclamation marks', '!'.repeat(100_000), 'SYNTAX');
  quick('twenty thousand closing braces', '}'.repeat(20_000), 'SYNTAX');
  quick('twenty thousand quotes', '"'.repeat(20_000), 'SYNTAX');
  quick('twenty thousand commas', `[${','.repeat(20_000)}]`, 'SYNTAX');
  quick('twenty thousand anchors', '&a '.repeat(20_000), 'SYNTAX');
  quick('ten thousand documents', '---\n'.repeat(10_000), 'SEVERAL_DOCUMENTS');
  quick('a word of a megabyte', `a: ${'x'.repeat(1_000_000)}\n`, undefined);

  it('64 levels are read, more are not, and it is said where', () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(read(deep(64)).told).toEqual([]);
    expect(read(deep(70)).told).toEqual([['TOO_DEEP', expect.stringMatching(/^f\.yaml:1:6\d$/)]]);
  });
});

describe('the marks of a merge', () => {
  const [ours, between, theirs] = ['<<<<<<<', '=======', '>>>>>>>'];
  const told = (lines: readonly string[], end: string) => read(['a: 1', ...lines].join(end)).told;

  it.each(['\n', '\r\n'])('are one problem, with or without names, at the end of the text too (%j)', (end) => {
    for (const lines of [
      [`${ours} HEAD`, 'b: 1', between, 'b: 2', `${theirs} branch`, ''],
      [`${ours} HEAD`, 'b: 1', between, 'b: 2', `${theirs} branch`],
      [`${ours} HEAD`, between, `${theirs} branch`],
    ])
      expect(told(lines, end), lines.join('|')).toEqual([['MERGE_CONFLICT', 'f.yaml:2:1']]);
  });

  it('may stand without names', () => {
    expect(told([ours, 'b: 1', between, 'b: 2', theirs], '\n')).toEqual([['MERGE_CONFLICT', 'f.yaml:2:1']]);
  });

  it.each([
    ['one is missing', [ours, 'b: 1', between]],
    ['one is missing', [ours, 'b: 1', theirs]],
    ['one is missing', [between, 'b: 1', theirs]],
    ['they are longer', [`${ours}<`, between, `${theirs}>`]],
    ['they are longer', [ours, `${between}=`, theirs]],
    ['they stand behind something', [` ${ours}`, between, theirs]],
    ['they stand behind something', [ours, ` ${between}`, theirs]],
    ['they stand behind something', [ours, between, ` ${theirs}`]],
    ['they go on', [`${ours}a`, between, theirs]],
    ['they go on', [ours, between, `${theirs}a`]],
    ['they go on', [ours, `${between} a`, theirs]],
  ])('are none where %s', (_, lines) => {
    for (const [code] of told(lines, '\n')) expect(code).not.toBe('MERGE_CONFLICT');
  });
});
