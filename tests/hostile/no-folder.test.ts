import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runBash } from '../run-bash.ts';
import { environment, node, program } from '../run-program.ts';

it('a working directory that is gone is told so, by whatever needs it, and is in the way of nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-gone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = (words: string) =>
    runBash(`mkdir gone && cd gone && rmdir ../gone && ${node} ${program} ${words}`, {
      cwd: folder,
      env: environment({ HOME: folder }),
    });
  for (const words of ['knowledge check .', 'knowledge init base', 'mcp', '--set use=travel --knowledge .']) {
    const { status, stdout, stderr } = run(words);
    expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: '' });
    expect(stderr).toContain('fw-advisor: the working directory is not there any more; change into another one\n');
    expect(stderr).not.toContain(' at ');
  }
  expect(run('--set goal=research').status).toBe(0);
});
