import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runProgram } from '../run-program.ts';

const root = mkdtempSync(join(tmpdir(), 'fw-advisor-house-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const run = (...words: string[]) => runProgram([...words, '--lang', 'en', '--today', '2026-11-27'], { cwd: root });
const write = (path: string, from: string, to: string) => {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  writeFileSync(join(root, path), text.replace(from, to));
};

beforeAll(() => {
  cpSync('examples/brokers', join(root, 'brokers'), { recursive: true });
  cpSync('examples/brokers/notes', join(root, 'house/notes'), { recursive: true });
  writeFileSync(join(root, 'house/knowledge.yaml'), 'extends: ../brokers\nlanguages: [en]\ntitle: {en: Ours}\n');
  run('--knowledge', 'house', '--set', 'speed=fast', '--save', 'record.yaml');
});

describe('the record of a decision by a base that extends another', () => {
  it('names both, with a hash each', () => {
    const { decision, knowledge } = parse(readFileSync(join(root, 'record.yaml'), 'utf8'));
    expect(knowledge).toBe('./house');
    expect(decision.knowledge.id).toBe('house');
    expect(decision.knowledge.extends).toEqual({
      id: 'brokers',
      asOf: '2026-11',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      own: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(run('check', 'record.yaml')).toMatchObject({ code: 0, stdout: expect.not.stringContaining('changed') });
  });

  it('is found by the name of its folder where it has moved, by answers and records alike', () => {
    for (const folder of ['brokers', 'house'])
      cpSync(join(root, folder), join(root, 'moved', folder), { recursive: true });
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere/answers.yaml'), 'knowledge: ../gone/house\nanswers: {speed: fast}\n');
    cpSync(join(root, 'record.yaml'), join(root, 'elsewhere/record.yaml'));
    for (const words of [['elsewhere/answers.yaml'], ['elsewhere/record.yaml'], ['check', 'elsewhere/record.yaml']])
      expect(run(...words, '--knowledge', 'moved/house'), words.join(' ')).toMatchObject({ code: 0 });
    writeFileSync(join(root, 'elsewhere/answers.yaml'), 'knowledge: ../gone/other\nanswers: {speed: fast}\n');
    expect(run('elsewhere/answers.yaml', '--knowledge', 'moved/house').code).toBe(2);
  });

  it('tells which of the two has changed', () => {
    write('brokers/criteria/known-here.yaml', 'reviewAfterDays: 365', 'reviewAfterDays: 366');
    expect(run('check', 'record.yaml').stdout.replace(/\s+/g, ' ')).toContain(
      'brokers, which it extends, has changed, and its own files have not',
    );
    write('house/knowledge.yaml', 'title: {en: Ours}', 'title: {en: Our own}');
    expect(run('check', 'record.yaml').stdout.replace(/\s+/g, ' ')).toContain(
      'both its own files and brokers, which it extends, have changed',
    );
    write('brokers/criteria/known-here.yaml', 'reviewAfterDays: 366', 'reviewAfterDays: 365');
    expect(run('check', 'record.yaml').stdout.replace(/\s+/g, ' ')).toContain(
      'its own files have changed, and brokers, which it extends, has not',
    );
  });

  it('fails where a rule of the house now puts out what was decided for', () => {
    const text = 'rules:\n  - {exclude: nats, reason: {en: Nobody may run it.}}\n';
    writeFileSync(
      join(root, 'house/knowledge.yaml'),
      `extends: ../brokers\nlanguages: [en]\ntitle: {en: Ours}\n${text}`,
    );
    const { code, stdout } = run('check', 'record.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('a house rule now puts nats out');
  });
});
