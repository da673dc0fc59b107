import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallBase } from '../knowledge/small-base.ts';
import { runProgram } from '../run-program.ts';

/** A screen that is wiped, a line that is written over, letters that change sides, what nobody sees, and a formula. */
const evil =
  '=cmd|x!A1 \\e[2J\\e]0;title\\a\\r\\u202Etxt.exe\\u202C\\u200B\\u2066x\\u2069\\u061c\\u009b5m<script>alert(1)</script>|[a](javascript:b)`%0A::error::';
const acts = /[\0-\x09\x0b-\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\r(?!\n)/;

/** A base in which every sentence that can be one is of that kind. */
function hostileBase(): string {
  const { folder } = smallBase();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (!statSync(file).isFile()) continue;
    let nth = 0;
    const text = readFileSync(file, 'utf8').replace(/\b(en|ja): ([^,{}\n]+)(?=[,}])/g, (_, language, sentence) => {
      nth++;
      return `${language}: "${evil} ${String(sentence).replaceAll('"', '')} ${nth}"`;
    });
    writeFileSync(
      file,
      text.replace(/^name: (\w[\w ]*)$/m, `name: "${evil} $1"`).replace(/^( +title:) (.*)$/m, `$1 "${evil} $2"`),
    );
  }
  return folder;
}

const commands = [
  ['compare'],
  ['compare', '--ratings'],
  ['compare', '--format', 'markdown'],
  ['compare', '--format', 'csv'],
  ['compare', '--ratings', '--format', 'csv'],
  ['compare', '--format', 'json'],
  ['compare', '--width', '40'],
  ['explain', 'touring'],
  ['explain', 'comfort'],
  ['explain', 'use'],
  ['explain', 'use=travel'],
  ['explain', 'city.pace'],
  ['explain', 'touring', '--format', 'json'],
  ['questions'],
  ['questions', '--format', 'yaml'],
  ['questions', '--format', 'json'],
  ['questions', '--format', 'json-schema'],
  ['--set', 'use=travel', '--set', 'hurry=always'],
  ['--set', 'use=travel', '--explain', 'full'],
  ['--set', 'use=commute', '--set', 'hurry=often', '--format', 'json'],
  ['--set', 'use=travel', '--format', 'markdown'],
  ['--set', 'use=travel', '--format', 'adr', '--today', '2026-11-23'],
  ['--set', 'use=travel', '--why-not', 'city'],
  ['--no-input'],
  ['--set', 'use=flying'],
  ['complete', '--', '--knowledge', 'FOLDER', '--set', ''],
  ['complete', '--', '--knowledge', 'FOLDER', 'explain', ''],
];

describe('a base that somebody sends', () => {
  it('loads: its sentences are its own affair', () => {
    expect(runProgram(['compare', '--knowledge', hostileBase()]).code).toBe(0);
  });

  it.each(commands)('sends nothing to a terminal that acts there: %s %s %s %s', (...words) => {
    const folder = hostileBase();
    const given = words.filter((word) => word !== undefined).map((word) => (word === 'FOLDER' ? folder : word));
    for (const lang of words[0] === 'complete' ? [[]] : [[], ['--lang', 'ja']]) {
      const base = words[0] === 'complete' ? [] : ['--knowledge', folder];
      const run = runProgram([...given, ...base, ...lang]);
      expect(run.stderr).not.toMatch(/ {4}at |bug in the program/);
      const told = words[0] === 'complete' ? run.stdout.replaceAll('\t', '') : run.stdout;
      expect(told).not.toMatch(acts);
      expect(run.stderr).not.toMatch(acts);
      expect(run.stdout + run.stderr).not.toBe('');
    }
  });

  it('keeps in JSON what it shows as escapes', () => {
    const { stdout } = runProgram(['compare', '--format', 'json', '--knowledge', hostileBase()]);
    expect(stdout).toContain('\\u202e');
    expect(JSON.stringify(JSON.parse(stdout))).toContain('\u202e');
  });

  it('puts no formula into a spreadsheet', () => {
    const { stdout } = runProgram(['compare', '--format', 'csv', '--knowledge', hostileBase()]);
    for (const cell of stdout.split(/\r\n|,(?=")/)) expect(cell).not.toMatch(/^"?[=+\-@]/);
    expect(stdout).toContain("'=cmd");
  });

  it('puts no markup into Markdown', () => {
    const { stdout } = runProgram(['compare', '--format', 'markdown', '--knowledge', hostileBase()]);
    expect(stdout).not.toContain('<script>');
    expect(stdout).not.toMatch(/(?<!\\)\[a(?<!\\)\]\(javascript/);
  });

  it('is not written over by its own record', () => {
    const folder = hostileBase();
    const run = runProgram(['--knowledge', folder, '--set', 'use=travel', '--save', 'knowledge.yaml'], { cwd: folder });
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('words that somebody types', () => {
  const word = 'x\x1b[2J\u202e\u200b%0A::error::\r\ny';
  it.each([
    [[word]],
    [['compare', word]],
    [['explain', word]],
    [['compare', '--rows', word]],
    [['--set', `${word}=${word}`]],
    [['--set', word]],
    [['--set', `goal=${word}`]],
    [['--knowledge', word]],
    [['--format', word]],
    [['--seed', word]],
    [['--expect', word]],
    [['--min-margin', word]],
    [['compare', '--width', word]],
    [['check', word]],
    [['check', '--max-age', word, 'x']],
    [['batch', '--fields', word]],
    [['batch', '--first-line', word]],
    [['knowledge', word]],
    [['knowledge', 'check', word]],
    [['knowledge', 'schema', word]],
    [['completion', word]],
    [['--output', `/proc/nowhere/${word}`, 'compare']],
    [['compare', '--output', `/proc/nowhere/${word}`]],
    [[`--${word}`]],
    [['--today', word, '--set', 'goal=research', '--format', 'adr']],
  ])('are shown and not sent: %j', (words) => {
    for (const more of [[], ['--format', 'json'], ['--lang', 'ja']]) {
      const run = runProgram([...words, ...more], { env: { FW_ADVISOR_STDIN_TIMEOUT: '5' } });
      expect(run.stderr).not.toMatch(/ {4}at |bug in the program/);
      expect(run.code).toBe(2);
      expect(run.stdout + run.stderr).not.toMatch(acts);
    }
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s is no id of anything', (word) => {
    for (const words of [
      [word],
      ['compare', word],
      ['explain', word],
      ['explain', `${word}=${word}`],
      ['explain', `goal=${word}`],
      ['compare', '--rows', word],
      ['compare', '--ratings', '--rows', word],
      ['--set', `${word}=research`],
      ['--set', `goal=${word}`],
      ['--knowledge', word],
      ['--set', 'goal=research', '--expect', word],
      ['--set', 'goal=research', '--why-not', word],
      ['batch', '--fields', word],
      ['knowledge', 'schema', word],
      ['knowledge', 'check', word],
      ['knowledge', 'verify', word],
      ['completion', word],
      ['--format', word],
    ]) {
      const run = runProgram(words);
      expect({ words, code: run.code, stdout: run.stdout }).toEqual({ words, code: 2, stdout: '' });
      expect(run.stderr).not.toMatch(/ {4}at |bug in the program/);
    }
  });
});
