import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaflet } from '../knowledge/leaflet.ts';
import { smallBase } from '../knowledge/small-base.ts';
import { runProgram } from '../run-program.ts';

const root = join(import.meta.dirname, '../..');
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('knowledge list', () => {
  it('lists the bases that ship, the default first, each with its date and size', () => {
    const { code, stdout, stderr } = runProgram(['knowledge', 'list']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^article \(default\): PyTorch and TensorFlow/);
    expect(stdout).toContain('2 frameworks, 39 criteria, 13 questions, 122 statements');
    expect(stdout).toMatch(/^current: /m);
    expect(stdout).toMatch(/^runtimes: What a trained model runs on$/m);
  });

  it('does so in Japanese, and for machines', () => {
    const ja = runProgram(['knowledge', 'list', '--lang', 'ja']).stdout;
    expect(ja).toMatch(/^article \(既定\): /);
    expect(ja).toContain('記述 122');
    const { schemaVersion, knowledge } = json(runProgram(['knowledge', 'list', '--format', 'json']).stdout);
    expect(schemaVersion).toBe(2);
    expect(knowledge).toMatchObject([
      { id: 'article', asOf: '2020/2021', frameworks: ['pytorch', 'tensorflow'], statements: 122 },
      { id: 'current' },
      { id: 'runtimes' },
    ]);
  });
});

describe('knowledge check', () => {
  it('finds nothing wrong with a good base', () => {
    const { folder } = smallBase();
    const { code, stdout, stderr } = runProgram(['knowledge', 'check', folder]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'bicycles: 0 problems, 0 warnings\n', stderr: '' });
    expect(runProgram(['knowledge', 'check']).stdout).toBe('article: 0 problems, 0 warnings\n');
  });

  it('tells all that is wrong with a bad one, on stdout, and exits with 1', () => {
    const base = smallBase({
      'criteria/speed.yaml': ['reviewAfterDays', 'reviewAfterDay'],
      'frameworks/city.yaml': ['level: soft', 'level: sofd'],
      'questions.yaml': ['id: hurry\n  tier: more', 'id: hurry\n  tier: mor'],
    });
    const { code, stdout, stderr } = runProgram(['knowledge', 'check', 'bicycles'], { cwd: join(base.folder, '..') });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      `bicycles/${base.at('questions.yaml', 'tier: mor')}: hurry.tier: found "mor", expected one of: core, more (did you mean "more"?)`,
      'bicycles/criteria/speed.yaml:1:1: reviewAfterDays: missing; expected a number',
      `bicycles/${base.at('criteria/speed.yaml', 'reviewAfterDay')}: "reviewAfterDay" is not a known key here (did you mean "reviewAfterDays"?)`,
      'bicycles: 3 problems, 0 warnings',
      '',
    ]);
  });

  it('does so in Japanese', () => {
    const base = smallBase({ 'frameworks/city.yaml': ['level: soft', 'level: sofd'] });
    const { code, stdout } = runProgram(['knowledge', 'check', base.folder, '--lang', 'ja']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'assessments.comfort.level: 「sofd」という段階はありません。あるもの: hard、firm、soft (もしかして「soft」)',
    );
    expect(stdout).toMatch(/bicycles: 問題 1 件、警告 0 件\n$/);
  });

  it('lets warnings pass', () => {
    const extra = (file: string) => readFileSync(join(smallBase().folder, file), 'utf8');
    const folding = extra('frameworks/touring.yaml')
      .replaceAll('touring', 'folding')
      .replaceAll('ツーリング', '折りたたみ');
    const base = smallBase({
      'frameworks/folding.yaml': folding.replaceAll('25', '26'),
      'frameworks/city.yaml': ['level: slow', 'level: fast'],
    });
    const { code, stdout } = runProgram(['knowledge', 'check', base.folder]);
    expect(stdout).toContain('warning: all have the same level on speed');
    expect(stdout).toContain('warning: owned has options named after other frameworks, and none for folding');
    expect(stdout).toMatch(/bicycles: 0 problems, 4 warnings\n$/);
    expect(code).toBe(0);
  });

  it('gives machines the codes and places', () => {
    const base = smallBase({ 'frameworks/city.yaml': ['level: soft', 'level: sofd'] });
    const { code, stdout } = runProgram(['knowledge', 'check', base.folder, '--format', 'json']);
    expect(code).toBe(1);
    expect(json(stdout)).toEqual({
      schemaVersion: 2,
      knowledge: 'bicycles',
      ok: false,
      problems: [
        {
          code: 'UNKNOWN_REFERENCE',
          warning: false,
          message: 'assessments.comfort.level: no level is called "sofd"; there are: hard, firm, soft',
          place: `${base.folder}/${base.at('frameworks/city.yaml', 'level: sofd')}`,
          nearest: 'soft',
        },
      ],
    });
  });

  it('exits with 2 where there is no base', () => {
    for (const word of ['/tmp', 'nowhere', 'README.md']) {
      const { code, stdout, stderr } = runProgram(['knowledge', 'check', word]);
      expect({ code, stdout }, word).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`${word} is not a knowledge base`);
    }
    const { stdout, stderr } = runProgram(['knowledge', 'check', 'artcle', '--format', 'json']);
    expect(stderr).toContain('(did you mean "article"?)');
    expect(json(stdout)).toMatchObject({ error: { code: 'NOT_A_BASE', problems: [{ nearest: 'article' }] } });
  });

  it('says on --today what wants review', () => {
    const { folder, at } = smallBase();
    const on = (today: string) => runProgram(['knowledge', 'check', folder, '--today', today]);
    // 2026-10-01 and 365 days
    expect(on('2027-10-01')).toMatchObject({ code: 0, stdout: 'bicycles: 0 problems, 0 warnings\n' });
    const late = on('2027-10-02');
    expect(late.code).toBe(1);
    expect(late.stdout).toBe(
      `${folder}/${at('frameworks/city.yaml', 'speed:')}: city: speed: its newest evidence is of 2026-10-01, 366 days ago; review is due after 365 days\n` +
        'bicycles: 1 problem, 0 warnings\n',
    );
    expect(runProgram(['knowledge', 'check', 'article', '--today', '2021-12-31']).code).toBe(0);
    expect(runProgram(['knowledge', 'check', 'article', '--today', '2026-11-23']).code).toBe(1);
  });

  it('takes only a day that exists', () => {
    for (const day of ['2026-02-30', 'tomorrow', '2026-1-1', '']) {
      const { code, stderr } = runProgram(['knowledge', 'check', 'article', '--today', day]);
      expect(code, day).toBe(2);
      expect(stderr).toContain('--today');
    }
  });

  it('shows nothing of a hostile base as it is', () => {
    const base = smallBase({ 'frameworks/city.yaml': ['name: City bicycle', 'name: 5\n"\\e[31mred": 1'] });
    const { code, stdout } = runProgram(['knowledge', 'check', base.folder]);
    expect(code).toBe(1);
    expect(stdout).not.toContain('\u001b');
  });
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('knowledge verify', () => {
  /** The base of bicycles, and a copy of the document that it cites. */
  const verify = (change: (text: string) => string, ...words: string[]) => {
    const base = smallBase({ 'knowledge.yaml': ['a'.repeat(64), sha256(leaflet)] });
    const document = join(base.folder, '../leaflet.txt');
    writeFileSync(document, change(leaflet));
    return runProgram(['knowledge', 'verify', base.folder, '--document', document, ...words]);
  };
  const asItIs = (text: string) => text;

  it('finds every phrase in the document that was cited', () => {
    const { code, stdout } = verify(asItIs);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'bicycles: 4 of 4 phrases found in their sections\n' });
  });

  it('says in JSON where each stands, and the hash of its line', () => {
    const { found, ...rest } = json(verify(asItIs, '--format', 'json').stdout) as { found: unknown[] };
    expect(rest).toEqual({
      schemaVersion: 2,
      knowledge: 'bicycles',
      ok: true,
      document: sha256(leaflet),
      phrases: 4,
      problems: [],
    });
    expect(found[0]).toEqual({
      statement: 'both.roll',
      section: 'intro',
      phrase: 'both roll',
      line: 2,
      sha256: sha256('They both roll well.'),
    });
  });

  it('says that a copy with a change elsewhere is another document, and goes on', () => {
    const { code, stdout } = verify((text) => `${text}PS\n`);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^\S+: warning: this is not the version of "Leaflet"/);
    expect(stdout).toContain('4 of 4 phrases');
  });

  it('says which phrase is gone', () => {
    const gone = (text: string) => text.replace('sprung saddle', 'soft saddle');
    const { code, stdout } = verify(gone);
    expect(code).toBe(1);
    expect(stdout).toContain('city.saddle: "sprung saddle" is not in section bikes, nor anywhere else');
    expect(stdout).toContain('3 of 4 phrases');
    expect(verify(gone, '--lang', 'ja').stdout).toContain(
      '「sprung saddle」は bikes 節にも文書のほかの場所にもありません',
    );
  });

  it('says where a section went that was moved', () => {
    const { code, stdout } = verify((text) => {
      const lines = text.trimEnd().split('\n');
      return [...lines.slice(0, 2), 'One', 'Two', 'Three', 'Four', ...lines.slice(2), ''].join('\n');
    });
    expect(code).toBe(1);
    const moved = stdout.split('\n').filter((line) => line.includes('section bikes'));
    expect(moved).toHaveLength(3);
    for (const line of moved)
      expect(line).toMatch(/leaflet\.txt:(8|10): .* is not in section bikes but on line (8|10)$/);
  });

  it('wants a document, and one that can be read', () => {
    const of = (base: string, ...words: string[]) => runProgram(['knowledge', 'verify', base, ...words]);
    expect(of('article')).toMatchObject({ code: 2, stdout: '' });
    expect(of('article', '--document', '/nowhere')).toMatchObject({ code: 2, stdout: '' });
    expect(of('article', '--document', '/nowhere').stderr).toContain('there is no such file or folder');
    // a base that cites no document has nothing to look for in one
    expect(of('current', '--document', join(root, 'LICENSE')).code).toBe(2);
  });
});
