import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../run-program.ts';

const root = mkdtempSync(join(tmpdir(), 'fw-advisor-diff-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const run = (...words: string[]) => runProgram([...words, '--lang', 'en', '--today', '2026-11-27'], { cwd: root });

function change(file: string, from: string, to: string): void {
  const path = join(root, 'new/brokers', file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not once in ${file}`);
  writeFileSync(path, text.replace(from, to));
}

beforeAll(() => {
  for (const state of ['old', 'new']) cpSync('examples/brokers', join(root, state, 'brokers'), { recursive: true });
  mkdirSync(join(root, 'decisions'));
  writeFileSync(join(root, 'decisions/notes.md'), 'no record\n');
  for (const [name, answer] of [
    ['fast', 'speed=fast'],
    ['here', 'operators=busy'],
  ] as const)
    run('--knowledge', 'old/brokers', '--set', answer, '--save', `decisions/${name}.yaml`);
  change('frameworks/nats.yaml', 'number: 2', 'number: 40');
  change('frameworks/nats.yaml', 'phrase: "| NATS | 2 ms |"', 'phrase: "| NATS | 40 ms |"');
  change('notes/load-test.md', '| NATS | 2 ms |', '| NATS | 40 ms |');
});

describe('knowledge diff', () => {
  it('tells levels with the statements behind them, and which decisions come out otherwise', () => {
    const { code, stdout } = run('knowledge', 'diff', 'old/brokers', 'new/brokers', '--records', 'decisions');
    expect(code).toBe(0);
    expect(stdout).toContain('  - nats, latency: 2 → 40 (nats.latency → nats.latency)\n');
    expect(stdout).toContain('  - changed: nats.latency\n');
    expect(stdout).toMatch(/decisions\/fast\.yaml: nats \(open, [\d.]+ points\) → rabbitmq \(clear/);
    expect(stdout).toMatch(/decisions\/here\.yaml: still /);
  });

  it('passes over answers that lie among records, and says so; one that is named has to be a record', () => {
    writeFileSync(join(root, 'decisions/answers.yaml'), 'knowledge: brokers\nanswers: {speed: fast}\n');
    const words = ['knowledge', 'diff', 'old/brokers', 'new/brokers', '--records'];
    expect(run(...words, 'decisions')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('decisions/fast.yaml'),
      stderr: 'fw-advisor: decisions/answers.yaml holds no decision; passed over\n',
    });
    expect(run(...words, 'decisions/answers.yaml').code).toBe(2);
    rmSync(join(root, 'decisions/answers.yaml'));
  });

  it('is data in json, with who was first and who is', () => {
    const words = ['knowledge', 'diff', 'old/brokers', 'new/brokers', '--format', 'json'];
    const { changes, decisions, was, now } = JSON.parse(run(...words, '--records', 'decisions/fast.yaml').stdout);
    expect([was.id, now.id, was.hash === now.hash]).toEqual(['brokers', 'brokers', false]);
    expect(changes).toEqual([
      {
        code: 'LEVEL_CHANGED',
        framework: 'nats',
        criterion: 'latency',
        was: '2',
        now: '40',
        evidence: { was: ['nats.latency'], now: ['nats.latency'] },
      },
      { code: 'STATEMENT_CHANGED', id: 'nats.latency' },
    ]);
    expect(decisions).toMatchObject([
      { file: 'decisions/fast.yaml', was: { firsts: ['nats'] }, now: { firsts: ['rabbitmq'] }, same: false },
    ]);
  });

  it('tells what another base adds, in Markdown and in Japanese', () => {
    const { stdout } = runProgram(['knowledge', 'diff', 'current', 'examples/house', '--format', 'markdown']);
    expect(stdout).toContain('## House rules\n\n- new: mlx\n\n## Criteria\n\n- new: known-in-the-teams\n');
    expect(stdout).toContain('- new: colleagues=wanted\n');
    const back = runProgram(['knowledge', 'diff', 'examples/house', 'current', '--lang', 'ja']).stdout;
    expect(back).toContain('組織のルール\n  - 削除: mlx\n');
  });

  it('says that nothing is different, and what is missing', () => {
    expect(runProgram(['knowledge', 'diff', 'article', 'article']).stdout).toContain(
      'Nothing that a decision depends on',
    );
    expect(run('knowledge', 'diff', 'article')).toMatchObject({ code: 2, stderr: expect.stringContaining('<new>') });
    expect(run('knowledge', 'diff', 'article', 'current', 'x')).toMatchObject({ code: 2 });
    expect(run('knowledge', 'diff', 'article', 'currnt').stderr).toContain('did you mean "current"');
  });
});
