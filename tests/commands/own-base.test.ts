import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { runProgram } from '../run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (words: string[], env: Record<string, string> = {}) => runProgram(words, { cwd: folder, env });

/** The example in other languages: `texts` makes of each text what is written instead. */
function writeBase(name: string, texts: (text: { en: string; ja: string }) => unknown, extra: object): void {
  const from = 'examples/databases';
  const change = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(change);
    if ('en' in value && 'ja' in value && typeof value.en === 'string') return texts(value as never);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
  };
  for (const entry of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.yaml')) continue;
    const data = change(parse(readFileSync(join(from, entry), 'utf8')));
    const { alternatives: _, id: __, languages: ___, ...rest } = data as Record<string, unknown>;
    const written = entry === 'knowledge.yaml' ? { ...rest, ...extra } : data;
    mkdirSync(join(folder, name, entry, '..'), { recursive: true });
    writeFileSync(join(folder, name, entry), stringify(written));
  }
}

beforeAll(() => {
  writeBase('stores', ({ en }) => ({ en }), { id: 'stores', alternatives: { en: ['store', 'stores'] } });
  // German here is capitals: what is told in it can be told apart
  writeBase('speicher', ({ en }) => ({ de: en.toUpperCase(), en }), {
    languages: ['de', 'en'],
    alternatives: { de: ['Speicher', 'Speicher'], en: ['store', 'stores'] },
  });
});

const place = ['--set', 'place=one-program', '--set', 'analysis=most'];

describe('a base in English alone', () => {
  it('passes the check without a word of Japanese', () => {
    expect(inFolder(['knowledge', 'check', 'stores'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('is told in English whatever the locale, and says so where another language is asked for', () => {
    const told = inFolder(['--knowledge', 'stores', ...place], { LANG: 'ja_JP.UTF-8' });
    expect(told.stdout).toMatch(/^DuckDB/);
    expect(told.stdout).not.toMatch(/[\u3041-\u30ff\u4e00-\u9fff]/);
    const refused = inFolder(['--knowledge', 'stores', ...place, '--lang', 'ja']);
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--lang: 「ja」は使えません。正しい値: en のいずれか'),
    });
  });

  it('says which language is missing where one is declared, and which is too many where not', () => {
    const file = join(folder, 'stores/criteria/analytics.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/^name:\n {2}en: .*$/m, 'name: analytics'));
    expect(inFolder(['knowledge', 'check', 'stores']).stdout).toContain(
      'name: found "analytics", expected the text in each language: { en: ... }',
    );
    writeFileSync(file, before.replace(/^name:\n/m, 'name:\n  fr: analyse\n'));
    expect(inFolder(['knowledge', 'check', 'stores']).stdout).toContain('"fr" is no language of this base (en)');
    writeFileSync(file, before);
  });
});

describe('what a base calls its alternatives', () => {
  it('stands in every title, column and sentence, and nowhere else does the word framework', () => {
    const impossible = ['--set', 'writers=many', '--set', 'rights=rows', '--set', 'browser=yes'];
    const texts = [
      ['--knowledge', 'stores', ...place, '--format', 'adr', '--today', '2026-11-26'],
      ['--knowledge', 'stores', ...place, '--format', 'markdown'],
      ['--knowledge', 'stores', ...place, '--explain', 'full'],
      ['--knowledge', 'stores', ...impossible],
      ['explain', 'analytics', '--knowledge', 'stores'],
      ['explain', 'duckdb', '--knowledge', 'stores'],
      ['compare', 'mysql', '--knowledge', 'stores'],
      ['explain', 'mysql', '--knowledge', 'stores'],
    ].map((words) => {
      const { stdout, stderr } = inFolder(words);
      return stdout + stderr;
    });
    // what an argument is called on the command line is the same for every base
    for (const text of texts) expect(text.replace(/^Usage: .*$/gm, '')).not.toMatch(/framework/i);
    expect(texts[0]).toContain('# Choose between DuckDB and SQLite');
    expect(texts[0]).toContain('Which store should the project use?');
    expect(texts[1]).toContain('| Rank | Store |');
    expect(texts[4]).toContain('Where the stores stand');
    expect(texts[6]).toContain('no store is called "mysql"');
  });
});

describe('a base in a language that the program does not speak', () => {
  it('is told in it, with the program’s own sentences in English', () => {
    const { stdout, code } = inFolder(['--knowledge', 'speicher', ...place, '--lang', 'de', '--width', '200']);
    expect(code).toBe(0);
    expect(stdout).toContain('ITS ENGINE WORKS BY COLUMNS');
    expect(stdout).toContain('What would change it');
    expect(inFolder(['--knowledge', 'speicher', ...place, '--width', '200'], { LANG: 'de_DE.UTF-8' }).stdout).toBe(
      stdout,
    );
    expect(inFolder(['--knowledge', 'speicher', ...place, '--format', 'markdown', '--lang', 'de']).stdout).toContain(
      '| Rank | Speicher |',
    );
    const english = inFolder(['--knowledge', 'speicher', ...place, '--width', '200']).stdout;
    expect(english).toContain('Its engine works by columns');
  });

  it('has the same hash, and its records hold, in whichever it is told', () => {
    const hashOf = (...lang: string[]) =>
      JSON.parse(inFolder(['--knowledge', 'speicher', ...place, '--format', 'json', ...lang]).stdout).knowledge.hash;
    expect(hashOf('--lang', 'de')).toBe(hashOf());
    inFolder(['--knowledge', 'speicher', ...place, '--lang', 'de', '--save', 'de.yaml', '--today', '2026-11-26']);
    const checked = inFolder(['check', 'de.yaml']);
    expect(checked.code, checked.stdout).toBe(0);
    expect(checked.stdout).not.toContain('!');
  });

  it('is not asked of what tells no base', () => {
    expect(inFolder(['knowledge', 'list', '--lang', 'de'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected one of: en, ja'),
    });
  });
});

describe('documents that name a base', () => {
  it('run as they are, from any folder, and after both were moved', () => {
    mkdirSync(join(folder, 'decisions'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'), { recursive: true });
    const template = inFolder([
      'questions',
      '--knowledge',
      'stores',
      '--format',
      'yaml',
      '--output',
      'decisions/a.yaml',
    ]);
    expect(template.code, template.stderr).toBe(0);
    expect(readFileSync(join(folder, 'decisions/a.yaml'), 'utf8')).toContain('knowledge: ../stores\n');
    // through a pipe nobody knows where it ends up: somewhere below
    writeFileSync(
      join(folder, 'decisions/b.yaml'),
      inFolder(['questions', '--knowledge', 'stores', '--format', 'yaml']).stdout,
    );
    const saved = inFolder(['decisions/a.yaml', ...place, '--save', 'decisions/d.yaml', '--today', '2026-11-26']);
    expect(saved.code, saved.stderr).toBe(0);
    for (const cwd of ['.', 'decisions', 'elsewhere']) {
      for (const file of ['a', 'b', 'd']) {
        const ran = runProgram([join(folder, `decisions/${file}.yaml`), '--no-input'], { cwd: join(folder, cwd) });
        expect(ran.code, `${cwd} ${file}: ${ran.stderr}`).toBe(0);
      }
      expect(runProgram(['check', join(folder, 'decisions/d.yaml')], { cwd: join(folder, cwd) }).code).toBe(0);
    }
    mkdirSync(join(folder, 'moved'));
    for (const name of ['stores', 'decisions'])
      cpSync(join(folder, name), join(folder, 'moved', name), { recursive: true });
    expect(inFolder(['check', 'moved/decisions/d.yaml']).code).toBe(0);
  });

  it('find a base that was renamed by the id that it has', () => {
    inFolder(['--knowledge', 'stores', ...place, '--save', 'renamed.yaml', '--today', '2026-11-26']);
    renameSync(join(folder, 'stores'), join(folder, 'other'));
    try {
      expect(inFolder(['check', 'renamed.yaml'])).toMatchObject({ code: 2 });
      expect(inFolder(['check', 'renamed.yaml', '--knowledge', 'other'])).toMatchObject({ code: 0 });
      expect(inFolder(['renamed.yaml', '--knowledge', 'other']).code).toBe(0);
    } finally {
      renameSync(join(folder, 'other'), join(folder, 'stores'));
    }
  });

  it('are checked at once, whatever bases they are of', () => {
    inFolder(['--set', 'goal=research', '--save', 'article.yaml', '--today', '2026-11-26']);
    inFolder(['--knowledge', 'stores', ...place, '--save', 'mine.yaml', '--today', '2026-11-26']);
    inFolder(['--knowledge', 'speicher', ...place, '--save', 'seine.yaml', '--today', '2026-11-26']);
    const files = ['article.yaml', 'mine.yaml', 'seine.yaml'];
    expect(inFolder(['check', ...files])).toMatchObject({ code: 0, stdout: expect.stringContaining('3') });
    expect(inFolder(['check', ...files, '--knowledge', 'speicher', '--knowledge', 'stores']).code).toBe(0);
  });
});

describe('what is called by no name of the base', () => {
  it('is told to be in another base, where it is', () => {
    expect(runProgram(['explain', 'amd'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/is called "amd".*; it is in current: --knowledge current/),
    });
    expect(runProgram(['explain', 'amdd']).stderr).not.toContain('--knowledge');
    expect(runProgram(['explain', 'amd', '--lang', 'ja']).stderr).toContain('current にあります: --knowledge current');
  });

  it('is mended, and not compared with an id of another subject', () => {
    const folder = 'examples/brokers';
    const base = join(mkdtempSync(join(tmpdir(), 'fw-advisor-ids-')), 'brokers');
    cpSync(folder, base, { recursive: true });
    const file = join(base, 'questions.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('- id: speed', '- id: How Fast'));
    expect(runProgram(['knowledge', 'check', base, '--lang', 'en']).stdout).toContain(
      'found "How Fast", expected lower-case letters, digits and single hyphens, such as how-fast\n',
    );
    rmSync(join(base, '..'), { recursive: true });
  });
});
