import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, read, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { bash } from './run-bash.ts';
import { environment, node, program, runProgram } from './run-program.ts';
import { startProgram } from './start-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-waiting-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bare = () => environment({ HOME: folder });
/** A run whose input stays open. */
const start = (words: readonly string[], env: Record<string, string> = {}) =>
  startProgram(words, { cwd: folder, env: { ...bare(), ...env } });
/** A line of bash, to its end; `$F` is the program. */
const sh = (script: string) => {
  const env = { ...bare(), F: `${node} ${program}` };
  const run = startProgram([script], { cwd: folder, env, command: [...bash, '-c'] });
  run.child.stdin.end();
  return run.ended;
};
const until = (holds: () => boolean) => expect.poll(holds).toBe(true);

// each is some seconds of waiting and next to no work
describe.concurrent('a run that waits', () => {
  describe('for its input', () => {
    it('says so where it stays open and silent, and gives up in the end', async () => {
      const run = start([], { FW_ADVISOR_STDIN_TIMEOUT: '2' });
      const { code, stdout, stderr } = await run.ended;
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('waiting for answers on standard input');
      expect(stderr).toContain('<stdin> stayed open and silent for 2 seconds');
      expect(stderr).toContain('FW_ADVISOR_STDIN_TIMEOUT');
    });

    it('gives up as well where something came and it is never closed', async () => {
      const run = start(['-'], { FW_ADVISOR_STDIN_TIMEOUT: '1', LANG: 'ja_JP.UTF-8' });
      run.child.stdin.write('goal: research\n');
      const { code, stdout, stderr } = await run.ended;
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('1 秒間何も届かなかった');
    });

    it('goes on where it is closed late', async () => {
      const run = start([]);
      await until(() => run.told().stderr.includes('waiting'));
      run.child.stdin.end('goal: research\n');
      expect(await run.ended).toMatchObject({ code: 0, stdout: expect.stringContaining('PyTorch') });
    });

    it('answers lines of a batch as they come, and gives up in the end', async () => {
      const run = start(['batch', '--fields', 'verdict'], { FW_ADVISOR_STDIN_TIMEOUT: '3' });
      run.child.stdin.write('{"id":1,"goal":"research"}\n');
      await until(() => run.told().stdout.length > 0);
      expect(run.told().stdout).toBe('{"id":1,"verdict":"open"}\n');
      expect((await run.ended).code).toBe(2);
    });
  });

  it('for a slow reader gives all of it', async () => {
    const whole = runProgram(['explain', 'pytorch', '--format', 'json', '--knowledge', 'current']).stdout;
    expect(whole.length).toBeGreaterThan(70_000);
    const slow = await sh('$F explain pytorch --format json --knowledge current | (sleep 1; cat)');
    expect(slow.stdout).toBe(whole);
  });

  it('ends by a signal with the code by which a shell tells one', async () => {
    const waits = 'until grep -q waiting told; do sleep 0.05; done';
    const script = `mkfifo held; exec 9<>held; : > told; $F < held 2> told & ${waits}; kill -TERM $!; wait $!`;
    expect(await sh(script)).toMatchObject({ code: 143 });
  });

  it('for somebody who opens a pipe ends by SIGINT', async () => {
    const pipe = join(folder, 'nobody-writes');
    spawnSync('mkfifo', [pipe]);
    const run = start(['batch', pipe, '--output', 'from-nobody.ndjson']);
    await until(() => readdirSync(folder).some((name) => name.endsWith('.tmp')));
    run.child.kill('SIGINT');
    expect(await run.ended).toMatchObject({ signal: 'SIGINT', stdout: '' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  describe.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)('%s', (signal) => {
    it('ends the program while stdin is read', async () => {
      const run = start([]);
      await until(() => run.told().stderr.includes('waiting'));
      run.child.kill(signal);
      expect(await run.ended).toMatchObject({ signal, stdout: '' });
    });

    it('ends a batch, and leaves no file half-written', async () => {
      const run = start(['batch', '--output', `new-${signal}/half.ndjson`]);
      run.child.stdin.write('{"goal":"research"}\n'.repeat(300));
      await until(
        () => existsSync(join(folder, `new-${signal}`)) && readdirSync(join(folder, `new-${signal}`)).length > 0,
      );
      run.child.kill(signal);
      expect((await run.ended).signal).toBe(signal);
      expect(existsSync(join(folder, `new-${signal}`))).toBe(false);
    });
  });

  describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
    it('ends the program while nobody takes what is written', async () => {
      const out = join(folder, `fifo-${signal}`);
      spawnSync('mkfifo', [out]);
      // somebody who opens the pipe and reads no more than the first byte
      const reader = openSync(out, 'r+');
      const child = spawn(node, [program, 'explain', 'pytorch', '--format', 'json', '--knowledge', 'current'], {
        cwd: folder,
        env: bare(),
        stdio: ['ignore', openSync(out, 'w'), 'ignore'],
      });
      const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
      await promisify(read)(reader, Buffer.alloc(1), 0, 1, null);
      expect(child.exitCode).toBeNull();
      child.kill(signal);
      expect(await ended).toBe(signal);
      closeSync(reader);
    });
  });

  it('ends with 70 where a bug is in nobody’s hands', async () => {
    const bug = join(folder, 'late.cjs');
    writeFileSync(bug, "setTimeout(() => { throw new Error('late') }, 1);");
    const { code, stderr } = await sh(`sleep 1 | ${node} --require ./late.cjs ${program} -`);
    expect(code).toBe(70);
    expect(stderr).toContain('Error: late\n');
  });
});
