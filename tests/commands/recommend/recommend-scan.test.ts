import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recommendationSchema } from '../../../src/report/formats/json/schema/recommendation-schema.ts';
import { runProgram } from '../../run-program.ts';
import { repository } from '../../scan/repository.ts';

const train = 'import torch\ntorch.optim.Adam([])\n';
const project = () => repository({ 'train.py': train, Dockerfile: 'FROM python\n' });
const json = (...words: string[]) => JSON.parse(runProgram(['recommend', ...words, '--format', 'json']).stdout);

describe('recommend --scan', () => {
  it('takes what the code says as answers, by the base of today, each with file and line', () => {
    const document = json('--scan', project());
    expect(recommendationSchema.safeParse(document).success).toBe(true);
    expect(document.knowledge.id).toBe('current');
    expect(document.answers).toEqual({ 'existing-code': ['pytorch'], containers: 'docker' });
    expect(document.found).toMatchObject([
      { question: 'existing-code', option: 'pytorch', taken: true, proofs: [{ file: 'train.py', line: 1 }, {}] },
      { question: 'containers', option: 'docker', taken: true, proofs: [{ file: 'Dockerfile', line: 1 }] },
    ]);
    expect(json('--scan', project(), '--knowledge', 'runtimes').answers).toMatchObject({
      'existing-code': ['pytorch'],
    });
  });

  it('lets what somebody says win, and tells so', () => {
    const root = project();
    const file = join(root, 'answers.yaml');
    writeFileSync(file, 'existing-code: jax\n');
    const { answers, found } = json(file, '--set', 'containers=kubernetes', '--scan', root);
    expect(answers).toEqual({ 'existing-code': ['jax'], containers: 'kubernetes' });
    expect(found.map((f: { taken: boolean }) => f.taken)).toEqual([false, false]);
    expect(found[0].text).toContain('not taken, you said JAX');
    // what is only found can matter most too
    expect(json('--scan', root, '--priority', 'existing-code').priorities).toEqual(['existing-code']);
  });

  it.each(['text', 'markdown', 'adr', 'json'])('says where in every format (%s), in both languages', (format) => {
    const root = project();
    for (const [lang, said] of [
      ['en', 'Found in your code'],
      ['ja', 'コードから分かったこと'],
    ] as const) {
      const words = ['recommend', '--scan', root, '--format', format, '--lang', lang, '--today', '2026-11-26'];
      const { stdout } = runProgram(words);
      expect(stdout).toContain(said);
      expect(stdout).toContain('train.py:1');
      if (format !== 'text') continue;
      const short = runProgram([...words, '--explain', 'short']).stdout;
      expect(short).toMatch(new RegExp(`${said}[^]*train\\.py:1`));
    }
  });

  it('says what is wrong: a base without signals, no folder, nothing found', () => {
    const base = runProgram(['recommend', '--scan', project(), '--knowledge', 'article']);
    expect(base.code).toBe(2);
    expect(base.stderr.split('\n')[0]).toMatch(/article.*current.*runtimes/);
    expect(runProgram(['recommend', '--scan', '/nowhere/at/all']).code).toBe(2);
    const nothing = runProgram(['recommend', '--scan', repository({ 'a.txt': '' }), '--no-input', '--format', 'json']);
    expect(nothing.code).toBe(2);
    expect(JSON.parse(nothing.stdout).error.code).toBe('NO_ANSWERS');
  });
});

describe('check --scan', () => {
  it('keeps the proofs in the record, and tells where code and decision have parted', () => {
    const root = project();
    const record = join(root, 'decision.yaml');
    expect(runProgram(['recommend', '--scan', root, '--set', 'goal=research', '--save', record]).code).toBe(0);
    const { decision } = parse(readFileSync(record, 'utf8'));
    expect(decision.found[0].proofs[0]).toEqual({ kind: 'import', name: 'torch', file: 'train.py', line: 1 });

    const check = (...more: string[]) => runProgram(['check', record, '--scan', root, '--width', '200', ...more]);
    expect(check()).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(root, 'train.py'), 'import jax\nimport optax\noptax.adam(1)\n');
    const parted = check();
    expect(parted.code).toBe(1);
    expect(parted.stdout).toContain(
      'the decision says pytorch, and the code now imports jax (existing-code; train.py:1',
    );
    expect(check('--lang', 'ja').stdout).toContain('選定は pytorch ですが、今のコードは jax を import しています');
    expect(check('--format', 'github').stdout).toMatch(/^::error .*jax/m);
    const changes = JSON.parse(check('--format', 'json').stdout).files[0].changes;
    expect(changes[0]).toMatchObject({
      code: 'CODE_OTHER_FRAMEWORK',
      fails: true,
      places: ['train.py:1', 'train.py:3'],
    });
    expect(runProgram(['check', record]).code).toBe(0);
  });

  it('cannot look for anything where the base has no signals', () => {
    const record = join(project(), 'decision.yaml');
    runProgram(['recommend', '--set', 'goal=research', '--save', record]);
    const { code, stderr } = runProgram(['check', record, '--scan', '.']);
    expect(code).toBe(2);
    expect(stderr).toContain('signals.yaml');
  });
});
