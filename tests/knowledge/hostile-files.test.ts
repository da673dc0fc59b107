import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors/user-error.ts';
import { inspectKnowledge, loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { node, program } from '../run-program.ts';
import { workSince } from '../work-since.ts';
import { smallBase } from './small-base.ts';

const speed = 'criteria/speed.yaml';
const codes = (base: ReturnType<typeof smallBase>) => base.problems().map((p) => [p.code, p.place]);

describe('a file of a base', () => {
  it('may have a byte order mark and lines that end as in Windows', () => {
    const plain = smallBase().inspect().knowledge!.hash;
    const base = smallBase({ 'hints.yaml': ['- id: helmet\n', '\uFEFF- id: helmet\r\n'] });
    expect(base.inspect().knowledge!.hash).toBe(plain);
  });

  it('has right places after a byte order mark and such lines', () => {
    const base = smallBase({ [speed]: ['name: {en: speed', '\uFEFF# comment\r\nnaem: {en: speed'] });
    expect(base.problems().map((p) => p.place)).toContain('criteria/speed.yaml:2:1');
  });

  it('is UTF-8', () => {
    const shiftJis = Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x0a, 0x20, 0x8e, 0xa9, 0x93]);
    expect(codes(smallBase({ [speed]: shiftJis }))).toEqual([['NOT_UTF8', 'criteria/speed.yaml:2:2']]);
    expect(codes(smallBase({ [speed]: Buffer.from('name: x', 'utf16le') }))[0]![0]).toBe('HAS_NUL');
    expect(codes(smallBase({ [speed]: Buffer.from([0xff, 0xfe, 0x6e, 0x00]) }))).toEqual([
      ['NOT_UTF8', 'criteria/speed.yaml:1:1'],
    ]);
  });

  it('has no NUL', () => {
    expect(codes(smallBase({ [speed]: 'name: x\nasks: a\0b\n' }))).toEqual([['HAS_NUL', 'criteria/speed.yaml:2:8']]);
  });

  it('is not empty', () => {
    for (const text of ['', '\n\n', '# only a comment\n']) {
      expect(codes(smallBase({ [speed]: text })), JSON.stringify(text)).toEqual([
        ['EMPTY_INPUT', 'criteria/speed.yaml'],
      ]);
    }
  });

  it('is not larger than anybody would write', () => {
    const start = process.cpuUsage();
    expect(codes(smallBase({ [speed]: `# ${'x'.repeat(5 * 1024 * 1024)}\n` }))).toEqual([
      ['TOO_LARGE', 'criteria/speed.yaml'],
    ]);
    expect(workSince(start)).toBeLessThan(2000);
  });

  it('is a file', () => {
    const base = smallBase();
    mkdirSync(join(base.folder, 'criteria/weight.yaml'));
    mkdirSync(join(base.folder, 'criteria/notes'));
    expect(codes(base)).toEqual([
      ['BAD_FILE_NAME', 'criteria/notes'],
      ['CANNOT_READ', 'criteria/weight.yaml'],
    ]);
    expect(base.problems()[1]!.args).toMatchObject({ cause: 'EISDIR' });
  });

  it('is no pipe, which would wait for a writer for ever', () => {
    const base = smallBase({ [speed]: null });
    execFileSync('mkfifo', [join(base.folder, speed)]);
    // in a process of its own, since nothing would end the wait in this one
    const { status, stdout } = spawnSync(node, [program, 'knowledge', 'check', base.folder], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(status).toBe(1);
    expect(stdout).toContain(`cannot read ${join(base.folder, speed)}: it is not a regular file`);
  });

  it('is reached through links, unless they go round in circles or nowhere', () => {
    const base = smallBase({ [speed]: null, 'criteria/real.txt': '' });
    unlinkSync(join(base.folder, 'criteria/real.txt'));
    symlinkSync('speed.yaml', join(base.folder, speed));
    expect(base.problems()).toMatchObject([{ code: 'CANNOT_READ', place: speed, args: { cause: 'ELOOP' } }]);
    unlinkSync(join(base.folder, speed));
    symlinkSync('nowhere.yaml', join(base.folder, speed));
    expect(base.problems()).toMatchObject([{ code: 'CANNOT_READ', place: speed, args: { cause: 'ENOENT' } }]);
  });

  it('is not read where a link leads out of the base, and nothing of it is shown', () => {
    const outside = smallBase();
    const secret = join(outside.folder, 'hints.yaml');
    for (const [path, target] of [
      ['hints.yaml', secret],
      ['knowledge.yaml', join(outside.folder, 'knowledge.yaml')],
      [speed, '/etc/passwd'],
      ['criteria', join(outside.folder, 'criteria')],
    ] as const) {
      const base = smallBase();
      rmSync(join(base.folder, path), { recursive: true });
      symlinkSync(target, join(base.folder, path));
      const problems = base.problems();
      expect(problems[0]).toMatchObject({ code: 'CANNOT_READ', place: path, args: { cause: 'LEADS_OUT' } });
      expect(JSON.stringify(problems)).not.toMatch(/helmet|root:/);
    }
  });

  it('is read where a link leads elsewhere in the base, and where the base itself is reached by one', () => {
    const base = smallBase({ [speed]: null, 'texts/speed.txt': readFileSync(join(smallBase().folder, speed), 'utf8') });
    symlinkSync('../texts/speed.txt', join(base.folder, speed));
    expect(base.problems()).toEqual([]);
    const link = `${base.folder}-link`;
    symlinkSync(base.folder, link);
    expect(inspectKnowledge(link).problems).toEqual([]);
  });

  it('belongs to the base: a misspelt name is not passed over', () => {
    const base = smallBase({ 'hint.yaml': 'x: 1', 'since.yml': 'x: 1', 'README.md': 'hello', '.hidden.yaml': 'x' });
    expect(base.problems()).toMatchObject([
      { code: 'BAD_FILE_NAME', place: 'hint.yaml', nearest: 'hints.yaml' },
      { code: 'BAD_FILE_NAME', place: 'since.yml', nearest: 'since.yaml' },
    ]);
  });
});

describe('a folder', () => {
  it('may link to itself', () => {
    const base = smallBase();
    symlinkSync('.', join(base.folder, 'again'));
    symlinkSync('../frameworks', join(base.folder, 'frameworks/loop'));
    expect(codes(base)).toEqual([['BAD_FILE_NAME', 'frameworks/loop']]);
  });

  it('that is no base is called so, and nothing else', () => {
    for (const make of [
      () => `${smallBase().folder}/criteria`,
      () => `${smallBase().folder}/knowledge.yaml`,
      () => `${smallBase().folder}/nowhere`,
      // a file that is called like one of a base makes none
      () => {
        const folder = join(smallBase().folder, 'criteria');
        writeFileSync(join(folder, 'hint.yaml'), 'x: 1');
        return folder;
      },
    ]) {
      const folder = make();
      expect(() => inspectKnowledge(folder)).toThrow(UserError);
      expect(() => inspectKnowledge(folder)).toThrow('NOT_A_BASE');
    }
  });

  it('that lacks files says which', () => {
    const base = smallBase({
      'knowledge.yaml': null,
      'questions.yaml': null,
      'criteria/speed.yaml': null,
      'criteria/comfort.yaml': null,
    });
    expect(codes(base)).toEqual([
      ['MISSING_FILE', 'knowledge.yaml'],
      ['MISSING_FILE', 'questions.yaml'],
      ['MISSING_FILE', 'criteria'],
    ]);
  });

  it('is called as it was given, without a slash at its end', () => {
    const base = smallBase({ 'knowledge.yaml': 'x' });
    expect(inspectKnowledge(`${base.folder}//`).problems[0]!.place).toBe(`${base.folder}/knowledge.yaml:1:1`);
  });
});

describe('a base with many problems', () => {
  it('tells all of them at once, file by file', () => {
    const base = smallBase({
      'knowledge.yaml': ['asOf: "2026-11"', 'asOf: 2026'],
      'questions.yaml': ['tier: core', 'tier: cor'],
      'field.yaml': 'statements: [',
      'criteria/speed.yaml': ['value: 0', 'value: low'],
      'criteria/comfort.yaml': ['value: 0.5', 'value: 2'],
      'frameworks/city.yaml': ['name: City bicycle', 'nmae: City bicycle'],
      'since.yaml': ['verdict: opinion', 'verdict: opnion'],
    });
    const files = base.problems().map((p) => p.place!.split(':')[0]);
    expect([...new Set(files)]).toEqual([
      'knowledge.yaml',
      'questions.yaml',
      'field.yaml',
      'since.yaml',
      'criteria/comfort.yaml',
      'criteria/speed.yaml',
      'frameworks/city.yaml',
    ]);
    expect(() => loadKnowledgeFolder(base.folder)).toThrow(UserError);
  });

  it('tells what the rules find of the files that can be read', () => {
    const base = smallBase({
      'hints.yaml': 'x: [',
      'criteria/comfort.yaml': ['value: 0.5', 'value: 0.7'],
      'frameworks/city.yaml': ['level: slow', 'level: slov'],
      'questions.yaml': ['importance: {speed: minor}', 'importance: {comfort: minor}'],
    });
    expect(base.problems().map((p) => p.code)).toEqual([
      'SYNTAX',
      'UNKNOWN_REFERENCE',
      'UNEQUAL_STEPS',
      'SECOND_OWNER',
    ]);
  });

  it('throws the problems, not the warnings', () => {
    const base = smallBase({ 'knowledge.yaml': ['frameworks: [touring, city]', 'frameworks: [tandem, city]'] });
    try {
      loadKnowledgeFolder(base.folder);
      expect.unreachable();
    } catch (error) {
      expect((error as UserError).problems.map((p) => p.code)).toEqual(['UNKNOWN_REFERENCE']);
    }
  });

  it('reads a neighbour that is broken as well as it can', () => {
    const base = smallBase({ 'since.yaml': ['knowledge: motorcycles', 'knowledge: scooters'] });
    mkdirSync(join(base.folder, '../scooters'));
    writeFileSync(join(base.folder, '../scooters/knowledge.yaml'), 'title: [');
    writeFileSync(join(base.folder, '../scooters/since.yaml'), '\0');
    expect(codes(base)).toEqual([['UNKNOWN_REFERENCE', base.at('since.yaml', 'motor]')]]);
  });
});
