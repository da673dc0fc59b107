import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProcess, runProgram } from '../run-program.ts';
import { workSince } from '../work-since.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (...numbers: number[]) => Buffer.from(numbers);
const utf16 = (text: string) => Buffer.concat([bytes(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
const deep = (count: number, open: string, close: string) => `${open.repeat(count)}${close.repeat(count)}`;
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`),
].join('\n');
const megabyte = 1024 * 1024;

/** What is given, the exit code, and the problem's code (for 0: the verdict). */
const table: readonly (readonly [string, string | Buffer, 0 | 2, string])[] = [
  ['nothing', '', 2, 'NO_ANSWERS'],
  ['white space', ' \n\t\n', 2, 'EMPTY_INPUT'],
  ['a byte order mark alone', '\uFEFF', 2, 'NO_ANSWERS'],
  ['a byte order mark before answers', '\uFEFFgoal: research\n', 0, 'open'],
  ['a byte order mark before JSON', '\uFEFF{"goal": "research"}', 0, 'open'],
  ['lines that end as in Windows', 'goal: research\r\nteam: scientists\r\n', 0, 'open'],
  ['pairs that end as in Windows', 'goal=research\r\nteam=scientists\r\n', 0, 'open'],
  ['lines that end as on old Macs', 'goal=research\rteam=scientists\r', 0, 'open'],
  ['UTF-16', utf16('goal: research\n'), 2, 'NOT_UTF8'],
  ['UTF-16 without a mark', Buffer.from('goal: research\n', 'utf16le'), 2, 'HAS_NUL'],
  ['Shift_JIS', bytes(0x67, 0x6f, 0x61, 0x6c, 0x3a, 0x20, 0x8c, 0xa4, 0x8b, 0x86), 2, 'NOT_UTF8'],
  ['an overlong form', bytes(0x67, 0xc0, 0xaf), 2, 'NOT_UTF8'],
  ['a half surrogate in UTF-8', bytes(0x67, 0xed, 0xa0, 0x80), 2, 'NOT_UTF8'],
  ['NUL', 'goal: research\0\n', 2, 'HAS_NUL'],
  ['a NUL in JSON', '{"goal":"\\u0000"}', 2, 'UNKNOWN_OPTION'],
  ['an ELF binary', Buffer.concat([bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), Buffer.alloc(64)]), 2, 'HAS_NUL'],
  ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), 2, 'NOT_UTF8'],
  ['1 MB and a byte of spaces', ' '.repeat(megabyte + 1), 2, 'TOO_LARGE'],
  ['100 KB of blank lines before answers', `${'\n'.repeat(100_000)}goal: research`, 0, 'open'],
  ['1 MB of blank lines before answers', `${'\n'.repeat(megabyte - 100)}goal: research`, 2, 'TOO_MANY_PARTS'],
  ['1 MB of commas', `[${','.repeat(megabyte - 2)}`, 2, 'TOO_MANY_PARTS'],
  ['1 MB of quotes', '"'.repeat(megabyte - 2), 2, 'TOO_MANY_PARTS'],
  ['1 MB of documents', '---\n'.repeat(megabyte / 4 - 1), 2, 'SEVERAL_DOCUMENTS'],
  ['1 MB of one key', 'a:\n'.repeat(megabyte / 3 - 1), 2, 'TOO_MANY_PARTS'],
  ['1 MB of tabs before answers', `${'\t'.repeat(megabyte - 100)}goal: research`, 2, 'SYNTAX'],
  ['blank lines in the middle of JSON', `{${'\n'.repeat(megabyte - 100)}"goal":"research"}`, 0, 'open'],
  ['130,000 options', `goal: [${Array(130_000).fill('a').join(',')}]`, 2, 'TOO_MANY_PARTS'],
  ['130,000 options of a pair', `goal=${Array(130_000).fill('a').join(',')}`, 2, 'UNKNOWN_OPTION'],
  ['130,000 numbers in JSON', `{"goal":[${Array(130_000).fill('1').join(',')}]}`, 2, 'TOO_MANY_PARTS'],
  ['100 MB of anything', Buffer.alloc(100 * megabyte, 'goal: x\n'), 2, 'TOO_LARGE'],
  ['100 MB without a line', Buffer.alloc(100 * megabyte, 'x'), 2, 'TOO_LARGE'],
  ['1 MB of opening brackets', '['.repeat(megabyte - 1), 2, 'TOO_DEEP'],
  ['deep lists', deep(20_000, '[', ']'), 2, 'TOO_DEEP'],
  ['deep maps', deep(20_000, '{"a":', '}').replace('{"a":}', '{"a":1}'), 2, 'TOO_DEEP'],
  ['deep YAML', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 2, 'TOO_DEEP'],
  ['a bomb of aliases', bomb, 2, 'NO_ALIASES'],
  ['an alias to itself', 'goal: &a [*a]\n', 2, 'NO_ALIASES'],
  ['a merge key', 'x: &x {goal: research}\n<<: *x\n', 2, 'NO_ALIASES'],
  ['a merge key without an alias', '<<: {goal: research}\n', 2, 'UNKNOWN_QUESTION'],
  ['a tag of its own', 'goal: !!js/function "function () {}"\n', 2, 'NO_TAGS'],
  ['a tag that is known', 'goal: !!binary cmVzZWFyY2g=\n', 2, 'NO_TAGS'],
  ['a set', '!!set {goal}\n', 2, 'NO_TAGS'],
  ['%YAML 1.1', '%YAML 1.1\n---\ngoal: research\n', 2, 'NO_TAGS'],
  ['several documents', 'goal: research\n---\ngoal: production\n', 2, 'SEVERAL_DOCUMENTS'],
  ['a key twice', 'goal: research\ngoal: production\n', 2, 'KEY_TWICE'],
  ['a key twice in JSON', '{"goal":"research","goal":"production"}', 2, 'KEY_TWICE'],
  ['a key twice, once with escapes', '{"goal":"research","\\u0067oal":"production"}', 2, 'KEY_TWICE'],
  ['a question twice', 'goal=research\ngoal=production\n', 2, 'QUESTION_TWICE'],
  ['__proto__ as a question', '{"__proto__":{"goal":"research"}}', 2, 'UNKNOWN_QUESTION'],
  ['__proto__ in YAML', '__proto__: {goal: research}\n', 2, 'UNKNOWN_QUESTION'],
  ['__proto__ as a pair', '__proto__=research\n', 2, 'UNKNOWN_QUESTION'],
  ['constructor as a question', 'constructor: research\n', 2, 'UNKNOWN_QUESTION'],
  ['toString as an option', 'goal: toString\n', 2, 'UNKNOWN_OPTION'],
  ['__proto__ as an option', 'goal: __proto__\n', 2, 'UNKNOWN_OPTION'],
  ['hasOwnProperty beside answers', '{"answers":{},"hasOwnProperty":1}', 2, 'UNKNOWN_KEY'],
  ['__proto__ as a priority', '{"answers":{"goal":"research"},"priorities":["__proto__"]}', 2, 'UNKNOWN_QUESTION'],
  ['a number for an option', 'goal: 1\n', 2, 'NOT_AN_OPTION'],
  ['a truth value', 'mobile: false\n', 2, 'NOT_AN_OPTION'],
  ['NaN', 'goal: .nan\n', 2, 'NOT_AN_OPTION'],
  ['1e999', 'goal: 1e999\n', 2, 'NOT_AN_OPTION'],
  ['1e999 in JSON', '{"goal":1e999}', 2, 'NOT_AN_OPTION'],
  ['a date', 'goal: 2026-11-23\n', 2, 'UNKNOWN_OPTION'],
  ['null', 'goal: null\n', 2, 'NOT_AN_OPTION'],
  ['a null document', 'null', 0, 'tie'],
  ['an empty map', '{}', 0, 'tie'],
  ['a map as an answer', 'goal: {research: true}\n', 2, 'NOT_AN_OPTION'],
  ['a list as a document', '- goal\n', 2, 'WRONG_TYPE'],
  ['a text as a document', 'research\n', 2, 'WRONG_TYPE'],
  ['a list of lists', 'goal: [[research]]\n', 2, 'NOT_AN_OPTION'],
  ['two options of one', 'goal: [research, production]\n', 2, 'ONE_OPTION_ONLY'],
  ['none among others', 'experience: [none]\n', 2, 'UNKNOWN_OPTION'],
  ['the same option twice', 'domain: [speech, speech]\n', 2, 'OPTION_TWICE'],
  [
    'four priorities',
    'answers: {goal: research, team: startup, graph: static, features: essentials}\npriorities: [goal, team, graph, features]\n',
    2,
    'TOO_MANY_PRIORITIES',
  ],
  ['a priority that is not answered', 'answers: {goal: research}\npriorities: [team]\n', 2, 'PRIORITY_NOT_ANSWERED'],
  ['another base', 'knowledge: nothing\nanswers: {goal: research}\n', 2, 'OTHER_BASE_NEEDED'],
  ['a base called __proto__', 'knowledge: __proto__\nanswers: {goal: research}\n', 2, 'OTHER_BASE_NEEDED'],
  ['a base that is a path', 'knowledge: ../../etc\nanswers: {goal: research}\n', 2, 'OTHER_BASE_NEEDED'],
  ['100,000 questions', `{${Array.from({ length: 60_000 }, (_, i) => `"q${i}":1`).join(',')}}`, 2, 'TOO_MANY_PARTS'],
  ['100,000 options', `goal: [${'x,'.repeat(100_000)}]`, 2, 'TOO_MANY_PARTS'],
  ['a name of 500 KB', `${'g'.repeat(500_000)}: research\n`, 2, 'SYNTAX'],
  ['an option of 500 KB', `goal: ${'g'.repeat(500_000)}\n`, 2, 'UNKNOWN_OPTION'],
  ['unclosed quotes', 'goal: "research\n', 2, 'SYNTAX'],
  ['a tab for indentation', 'answers:\n\tgoal: research\n', 2, 'SYNTAX'],
  ['half a JSON', '{"goal":"research"', 2, 'SYNTAX'],
  ['JSON with a comma too many is YAML', '{"goal":"research",}', 0, 'open'],
];

const seen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

describe('answers that somebody sends', () => {
  it.each(table)('%s', (_, input, code, told) => {
    const start = process.cpuUsage();
    // a pipe that would go on for long, and is to be left: as a process has it
    const runs = input.length > 10 * megabyte ? runProcess : runProgram;
    // what holds for one format holds for the other, and to refuse a megabyte takes a second
    for (const format of input.length > 100_000 ? ['json'] : ['text', 'json']) {
      const run = runs(['--format', format], { input });
      expect(run.stderr).not.toMatch(/ {4}at |bug in the program/);
      expect(run.code).toBe(code);
      expect(run.stdout + run.stderr).not.toMatch(seen);
      // a message is to be read: a hostile megabyte is no reason to print one
      if (code !== 0) expect(run.stderr.length).toBeLessThan(60_000);
      if (format === 'json') {
        const { error, verdict } = JSON.parse(run.stdout) as { error?: { code: string }; verdict?: string };
        expect(error?.code ?? verdict).toBe(told);
      } else if (code === 2) {
        expect(run.stdout).toBe('');
        expect(run.stderr).toContain('fw-advisor: ');
      }
    }
    expect(workSince(start)).toBeLessThan(20_000);
  });
});

describe('files that somebody names', () => {
  const path = (name: string) => join(folder, name);
  it('a folder, a missing and an unreadable file', () => {
    mkdirSync(path('folder'));
    writeFileSync(path('secret.yaml'), 'goal: research\n');
    chmodSync(path('secret.yaml'), 0o000);
    const cases: [string, string][] = [
      ['folder', 'it is a folder'],
      ['missing.yaml', 'neither a command nor an existing file'],
      ['a\0b', 'neither a command nor an existing file'],
      ['x'.repeat(5000), 'neither a command nor an existing file'],
    ];
    for (const [name, told] of cases.filter(([n]) => !n.includes('\0'))) {
      const run = runProgram([name], { cwd: folder });
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr, name.slice(0, 20)).toContain(told);
    }
    expect(runProgram(['recommend', 'missing.yaml'], { cwd: folder }).stderr).toContain('there is no such file');
    const secret = runProgram(['secret.yaml'], { cwd: folder });
    if (process.getuid?.() !== 0)
      expect(secret).toMatchObject({ code: 2, stderr: expect.stringContaining('permission denied') });
  });

  it('a device without an end', () => {
    expect(runProgram(['/dev/zero'])).toMatchObject({ code: 2, stdout: '' });
    expect(runProgram(['/dev/null'])).toMatchObject({ code: 2, stdout: '' });
  });
});
