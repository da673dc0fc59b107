import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runBash } from './run-bash.ts';
import { node, program } from './run-program.ts';

const examples = join(import.meta.dirname, '../examples/ci');
const read = (name: string) => parse(readFileSync(join(examples, name), 'utf8')) as never;
const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-ci-'));
  temporary.push(folder);
  return folder;
};

/** As the runners start it: bash -e, with nothing to read. */
const inside = (folder: string) => (script: string) =>
  runBash(script, {
    cwd: folder,
    env: {
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
      HOME: folder,
      CI: 'true',
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    },
    options: ['-e', '-o', 'pipefail'],
    withoutInput: true,
  });

/** A repository as the examples have it in mind, and an npx that runs the program that was built here. */
const original = newFolder();
const repository = () => {
  const folder = newFolder();
  cpSync(original, folder, { recursive: true });
  return { folder, sh: inside(folder) };
};
beforeAll(() => {
  mkdirSync(join(original, 'bin'));
  mkdirSync(join(original, 'decisions'));
  writeFileSync(
    join(original, 'bin/npx'),
    `#!/bin/sh\n[ "$1" = --yes ] && [ "$2" = fw-advisor ] || exit 99\nshift 2\nexec '${node}' '${program}' "$@"\n`,
  );
  chmodSync(join(original, 'bin/npx'), 0o755);
  writeFileSync(
    join(original, 'answers.yaml'),
    'goal: research\ngraph: dynamic\nteam: developers\ngpu-control: explicit\nvisualization: lightweight\n',
  );
  writeFileSync(join(original, 'teams.ndjson'), '{"id":"a","goal":"research"}\n{"id":"b","goal":"production"}\n');
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
    expect(inside(original)(`npx --yes fw-advisor ${given} --save decisions/${name}.yaml`).status).toBe(0);
  }
});

const steps = (
  read('github-actions.yml') as { jobs: { decision: { steps: { name?: string; run?: string }[] } } }
).jobs.decision.steps.flatMap(({ name, run }) => (run === undefined ? [] : [[name!, run] as const]));
const { script: lines, artifacts } = (
  read('gitlab-ci.yml') as { framework: { script: string[]; artifacts: { paths: string[] } } }
).framework;

/** One after the other in a repository of their own, as a runner has them. */
function runAll(scripts: readonly (readonly [name: string, script: string])[]) {
  const { folder, sh } = repository();
  return { folder, ran: new Map(scripts.map(([name, script]) => [name, sh(script)])) };
}

describe('the workflow for GitHub Actions', () => {
  let all: ReturnType<typeof runAll>;
  beforeAll(() => {
    all = runAll(steps);
  });

  it.each(steps)('runs: %s', (name) => {
    expect(all.ran.get(name)).toMatchObject({ status: 0, stderr: '' });
  });

  it('writes the summary and the recommendation', () => {
    expect(readFileSync(join(all.folder, 'summary.md'), 'utf8')).toMatch(
      /^## \d of \d decisions? holds?\n[\s\S]*^\| Creator \|/m,
    );
    expect(JSON.parse(readFileSync(join(all.folder, 'recommendation.json'), 'utf8'))).toMatchObject({
      verdict: 'likely',
    });
  });

  it('fails with an annotation where a decision does not hold', () => {
    const { folder, sh } = repository();
    const file = join(folder, 'decisions/two.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('framework: tensorflow', 'framework: pytorch'));
    const run = sh(steps[0]![1]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('::error file=decisions/two.yaml,line=');
  });

  it('fails where the answers lead elsewhere', () => {
    const { folder, sh } = repository();
    writeFileSync(join(folder, 'answers.yaml'), 'goal: production\n');
    const run = sh(steps[1]![1]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('--expect pytorch');
  });
});

describe('the pipeline for GitLab', () => {
  let all: ReturnType<typeof runAll>;
  beforeAll(() => {
    all = runAll(lines.map((line) => [line, line]));
  });

  it.each(lines)('runs: %s', (line) => {
    expect(all.ran.get(line)).toMatchObject({ status: 0, stderr: '' });
  });

  it('leaves what it promises', () => {
    for (const path of artifacts.paths)
      expect(readFileSync(join(all.folder, path), 'utf8').length, path).toBeGreaterThan(50);
    expect(readFileSync(join(all.folder, 'decisions.ndjson'), 'utf8').trim().split('\n')).toHaveLength(2);
  });
});
