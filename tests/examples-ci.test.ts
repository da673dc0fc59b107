import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { node, program } from './run-program.ts';

const examples = join(import.meta.dirname, '../examples/ci');
const read = (name: string) => parse(readFileSync(join(examples, name), 'utf8')) as never;
const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A repository as the examples have it in mind, and an npx that runs the program that was built here. */
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fw-advisor-ci-'));
  temporary.push(folder);
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'decisions'));
  writeFileSync(
    join(folder, 'bin/npx'),
    `#!/bin/sh\n[ "$1" = --yes ] && [ "$2" = fw-advisor ] || exit 99\nshift 2\nexec '${node}' '${program}' "$@"\n`,
  );
  chmodSync(join(folder, 'bin/npx'), 0o755);
  writeFileSync(
    join(folder, 'answers.yaml'),
    'goal: research\ngraph: dynamic\nteam: developers\ngpu-control: explicit\nvisualization: lightweight\n',
  );
  writeFileSync(join(folder, 'teams.ndjson'), '{"id":"a","goal":"research"}\n{"id":"b","goal":"production"}\n');
  // enough is said for a verdict that a gate can go by
  for (const [name, answers] of [
    ['one', ['goal=research', 'team=developers', 'graph=dynamic', 'gpu-control=explicit', 'visualization=lightweight']],
    [
      'two',
      [
        'goal=production',
        'team=enterprise',
        'serving=production-scale',
        'visualization=client-presentation',
        'gpu-control=automatic',
      ],
    ],
  ] as const) {
    const given = answers.map((answer) => `--set ${answer}`).join(' ');
    expect(sh(`npx --yes fw-advisor ${given} --save decisions/${name}.yaml`).status).toBe(0);
  }
});
/** Without a terminal, as the runners start it: bash -e, with stdin closed or empty. */
const sh = (script: string) =>
  spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
      HOME: folder,
      CI: 'true',
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    },
  });

const steps = (
  read('github-actions.yml') as { jobs: { decision: { steps: { name?: string; run?: string }[] } } }
).jobs.decision.steps.filter((step) => step.run !== undefined);
const lines = (read('gitlab-ci.yml') as { framework: { script: string[] } }).framework.script;

describe('the workflow for GitHub Actions', () => {
  it.each(steps.map((step) => [step.name!, step.run!] as const))('runs: %s', (_, run) => {
    expect(sh(run)).toMatchObject({ status: 0, stderr: '' });
  });

  it('writes the summary and the recommendation', () => {
    for (const { run } of steps) sh(run!);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(
      /^## \d of \d decisions? holds?\n[\s\S]*^\| Creator \|/m,
    );
    expect(JSON.parse(readFileSync(join(folder, 'recommendation.json'), 'utf8'))).toMatchObject({ verdict: 'likely' });
  });

  it('fails with an annotation where a decision does not hold', () => {
    const file = join(folder, 'decisions/two.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('framework: tensorflow', 'framework: pytorch'));
    const run = sh(steps[0]!.run!);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('::error file=decisions/two.yaml,line=');
  });

  it('fails where the answers lead elsewhere', () => {
    writeFileSync(join(folder, 'answers.yaml'), 'goal: production\n');
    const run = sh(steps[1]!.run!);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('--expect pytorch');
  });
});

describe('the pipeline for GitLab', () => {
  it.each(lines)('runs: %s', (line) => {
    expect(sh(line)).toMatchObject({ status: 0, stderr: '' });
  });

  it('leaves what it promises', () => {
    for (const line of lines) sh(line);
    const { artifacts } = (read('gitlab-ci.yml') as { framework: { artifacts: { paths: string[] } } }).framework;
    for (const path of artifacts.paths)
      expect(readFileSync(join(folder, path), 'utf8').length, path).toBeGreaterThan(50);
    expect(readFileSync(join(folder, 'decisions.ndjson'), 'utf8').trim().split('\n')).toHaveLength(2);
  });
});
