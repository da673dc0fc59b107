import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { answersSchema } from '../../src/report/questions/answers-schema.ts';
import { runProgram } from '../run-program.ts';
import { repository } from '../scan/repository.ts';

const root = () =>
  repository({
    'train.py': 'import torch\ntorch.optim.Adam([])\ntorch.nn.DataParallel\ntorch.onnx.export\n',
    Dockerfile: 'FROM python\n',
    'in/\u001B[31m.py': 'import jax',
  });

describe('scan', () => {
  it.each(['en', 'ja'])('writes an answers file that runs as it is (%s)', (lang) => {
    const { code, stdout, stderr } = runProgram(['scan', root(), '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parse(stdout)).toEqual({
      knowledge: 'current',
      answers: { 'existing-code': ['pytorch'], containers: 'docker', distributed: ['data-parallel'] },
    });
    expect(answersSchema(loadShipped('current')).safeParse(parse(stdout)).success).toBe(true);
    expect(stdout).toMatch(/- pytorch # .*train\.py:1; .*train\.py:2 torch\.optim\.Adam/);
    expect(stdout).toMatch(/containers: docker # Dockerfile:1/);
    expect(stdout).toMatch(/# export: needed # train\.py:4/);
    expect(stdout).not.toContain('\u001B');
    expect(runProgram(['-', '--format', 'json'], { input: stdout }).code).toBe(0);
  });

  it('writes answers where nothing is found, and they run', () => {
    const { stdout } = runProgram(['scan', repository({ 'a.txt': '' })]);
    expect(runProgram(['-', '--format', 'json'], { input: stdout }).code).toBe(0);
  });

  it('gives programs the answers, and each find with its doubt and proofs', () => {
    const document = JSON.parse(runProgram(['scan', root(), '--format', 'json']).stdout);
    expect(document).toMatchObject({
      schemaVersion: 2,
      knowledge: { id: 'current' },
      answers: { containers: 'docker' },
    });
    expect(document.found).toContainEqual(
      expect.objectContaining({ question: 'export', option: 'needed', doubt: 'suggests' }),
    );
  });

  it('tells people what was found, within the width', () => {
    const { stdout } = runProgram(['scan', root(), '--format', 'text', '--width', '40']);
    expect(stdout).toContain('Found in your code');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('says what is wrong with what it is given', () => {
    const file = join(root(), 'train.py');
    for (const words of [
      ['scan', '/nowhere/at/all'],
      ['scan', file],
      ['scan', '--knowledge', 'article', '.'],
    ]) {
      const { code, stdout, stderr } = runProgram(words);
      expect({ code, stdout }, words.join(' ')).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^fw-advisor: /);
    }
  });
});
