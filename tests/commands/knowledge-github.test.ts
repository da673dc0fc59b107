import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withinLimits } from '../../src/report/annotations/within-limits.ts';
import { runProgram } from '../run-program.ts';

const root = mkdtempSync(join(tmpdir(), 'fw-advisor-github-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The example of brokers below the root of a repository, changed. */
function base(name: string, change: (text: string) => string, file: string): string {
  const folder = join(root, 'bases', name);
  cpSync('examples/brokers', folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return folder;
}
const check = (folder: string, cwd: string) =>
  runProgram(['knowledge', 'check', folder, '--format', 'github', '--lang', 'en'], {
    cwd,
    env: { GITHUB_WORKSPACE: root },
  });

it('annotates the line of each problem, its file called from the root of the repository', () => {
  const folder = base('one', (text) => text.replace('importance', 'importence'), 'questions.yaml');
  const expected = {
    code: 1,
    stdout: expect.stringMatching(
      /^::error file=bases\/one\/questions\.yaml,line=\d+,title=fw-advisor::.*"importence" is not a known key here \(did you mean "importance"\?\)\n/,
    ),
  };
  expect(check(folder, root)).toMatchObject(expected);
  // a step may run in a folder of its own
  expect(check('.', folder)).toMatchObject(expected);
});

it('tells warnings and notes as such, and passes with them', () => {
  const folder = base('two', (text) => text.replace('[kafka, rabbitmq, nats]', '[kafka, nats]'), 'knowledge.yaml');
  expect(check(folder, root)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^::warning file=bases\/two\/knowledge\.yaml,line=\d+,title=fw-advisor::.*\n.*1 warning\n$/,
    ),
  });
});

it('keeps within what GitHub shows of a step: one a file, and what is over in the log', () => {
  const errors = (files: number, each: number) =>
    Array.from({ length: files * each }, (_, i) => ({
      level: 'error' as const,
      file: `f${i % files}`,
      line: i,
      message: `m${i}`,
    }));
  expect(withinLimits(errors(2, 5))).toEqual({ shown: errors(2, 5), left: [] });
  const grouped = withinLimits(errors(2, 6));
  expect(grouped.shown).toHaveLength(2);
  expect(grouped.shown[0]).toMatchObject({
    file: 'f0',
    line: 0,
    message: '0: m0\n2: m2\n4: m4\n6: m6\n8: m8\n10: m10',
  });
  const over = withinLimits(errors(12, 2));
  expect([over.shown.length, over.left.length]).toEqual([10, 2]);
});

it('says how many files are over', () => {
  const folder = base('three', () => 'x: 1\n', 'questions.yaml');
  for (let i = 0; i < 12; i++) writeFileSync(join(folder, `criteria/more-${i}.yaml`), 'x: 1\n');
  const { stdout } = check(folder, root);
  expect(stdout.match(/^::error /gm)).toHaveLength(10);
  expect(stdout).toMatch(/^GitHub shows 10 annotations of a kind for a step; 3 more files with problems:$/m);
  expect(stdout).toMatch(/^bases\/three\/criteria\/more-9\.yaml:1 /m);
});
