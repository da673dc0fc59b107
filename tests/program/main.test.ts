import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { version } from '../../src/version.ts';
import { runMainWith as main } from '../run-main-with.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fw-advisor-main-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
const research = ['--set', 'goal=research'];
const notMet = [...research, '--expect', 'tensorflow'];

describe('the code of a run', () => {
  it('is that of a bug until it has come to its end', async () => {
    expect((await main([...research, '--format', 'json'])).codes).toEqual([70, 0]);
    expect((await main(notMet)).codes).toEqual([70, 1]);
    expect((await main(['--nonsense'])).codes).toEqual([70, 2]);
  });

  it('does not change where the reader of the result goes away', async () => {
    for (const [argv, code] of [
      [research, 0],
      [notMet, 1],
      [['--nonsense', '--format', 'json'], 2],
    ] as const)
      for (const failsWith of ['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'])
        expect((await main(argv, { failsWith })).code, `${argv} ${failsWith}`).toBe(code);
    // while lines are still decided nobody is told of it
    expect(await main(['batch'], { failsWith: 'EPIPE', input: '{}\n{}\n' })).toMatchObject({ code: 0, err: '' });
  });

  it('is 2 where the result cannot be written, and that is said', async () => {
    for (const argv of [research, notMet]) {
      const { code, err } = await main(argv, { failsWith: 'ENOSPC' });
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('cannot write <stdout>') });
    }
    // of an error its own text is enough
    const { code, err } = await main(['--nonsense', '--format', 'json'], { failsWith: 'ENOSPC' });
    expect(code).toBe(2);
    expect(err).not.toContain('cannot write');
  });

  it('is 70 where there is a bug, with its stack in the language asked for, and nothing that acts on a terminal', async () => {
    const bug = (): Date => {
      throw new Error('late\u001b[2J');
    };
    for (const [lang, said] of [
      ['en', 'this is a bug in the program'],
      ['ja', 'プログラムの不具合です'],
    ] as const) {
      const argv = [...research, '--save', join(folder(), 'kept.yaml'), '--lang', lang];
      const { code, out, err } = await main(argv, { ports: { now: bug } });
      expect({ code, out }).toEqual({ code: 70, out: '' });
      expect(err).toContain(said);
      expect(err).toMatch(/\nError: late\\u\{1b\}\[2J\n {4}at /);
      expect(err).not.toContain('\u001b');
    }
  });

  it('is 70 at once for a bug in nobody’s hands, after what was begun is cleared', async () => {
    let crash: (error: unknown) => void = () => {};
    const ended = new Promise<number>((resolve) => {
      void main(['batch'], {
        ports: {
          stdin: () => new PassThrough() as unknown as NodeJS.ReadStream,
          onCrash: (act) => {
            crash = act;
          },
          exitNow: resolve,
        },
      });
    });
    await expect.poll(() => crash.length).toBe(1);
    crash('no error at all');
    expect(await ended).toBe(70);
  });
});

describe('standard input', () => {
  const from = (stdin: Readable, env: Record<string, string> = {}) =>
    main(['batch'], { env, ports: { stdin: () => stdin as unknown as NodeJS.ReadStream } });
  const silent = (begin: string[] = []) => {
    const stream = new PassThrough();
    for (const text of begin) stream.write(text);
    return stream;
  };

  it('that falls silent is given up after the seconds that are asked for, and what came before is answered', async () => {
    const env = { FW_ADVISOR_STDIN_TIMEOUT: '0.2' };
    for (const stdin of [silent(), silent(['{}\n'])]) {
      const { code, err } = await from(stdin, env);
      expect(code).toBe(2);
      expect(err).toContain('<stdin>');
      expect(err).toContain('FW_ADVISOR_STDIN_TIMEOUT');
      expect(stdin.destroyed).toBe(true);
    }
    expect((await from(silent(['{}\n']), env)).out).toMatch(/^\{"schemaVersion"/);
  });

  it('is waited for as the variable says, which has to be a number', async () => {
    for (const seconds of ['', '0', '600'])
      expect(await from(Readable.from([Buffer.from('{}\n')]), { FW_ADVISOR_STDIN_TIMEOUT: seconds })).toMatchObject({
        code: 0,
        err: '',
      });
    const { code, err } = await from(Readable.from([Buffer.from('{}\n')]), { FW_ADVISOR_STDIN_TIMEOUT: 'long' });
    expect(code).toBe(2);
    expect(err).toContain('FW_ADVISOR_STDIN_TIMEOUT: found "long"');
  });

  it('that breaks is an error that says why', async () => {
    const broken = new Readable({ read: () => broken.destroy(Object.assign(new Error('late'), { code: 'EIO' })) });
    const { code, err } = await from(broken);
    expect(code).toBe(2);
    expect(err).toMatch(/^fw-advisor: cannot read <stdin>: /);
  });
});

it('a working directory that is gone is said, and no bug', async () => {
  const gone = (): Date => {
    throw Object.assign(new Error('ENOENT: uv_cwd'), { code: 'ENOENT', syscall: 'uv_cwd' });
  };
  const { code, out, err } = await main([...research, '--save', join(folder(), 'kept.yaml')], { ports: { now: gone } });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe('fw-advisor: the working directory is not there any more; change into another one\n');
});

describe('words that need no command', () => {
  it.each([['--version'], ['-v'], ['-V'], ['compare', '--version'], ['--nonsense', '-v']])('%j', async (...argv) => {
    expect(await main(argv)).toMatchObject({ code: 0, out: expect.stringContaining(version), err: '' });
  });

  it('of a shell that completes are what stands behind --', async () => {
    const { out, code } = await main(['complete', '--', 'mc']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^mcp(\s|$)/);
    expect((await main(['complete', '--', 'compare', '--ro'])).out).toMatch(/^--rows/);
    expect((await main(['complete'])).code).toBe(2);
  });
});

describe('a pager', () => {
  const paged = async (argv: readonly string[], rows: number | undefined, more: Record<string, string> = {}) => {
    const file = join(folder(), 'paged');
    const env = { PAGER: `cat > ${file}`, PATH: process.env.PATH!, TERM: 'xterm', ...more };
    const { out, code } = await main(argv, { env, ...(rows === undefined ? {} : { rows }) });
    expect(code).toBe(0);
    const shown = (() => {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return undefined;
      }
    })();
    // all of it in one place, and nothing twice
    expect([out !== '', (shown ?? '') !== ''].filter(Boolean)).toHaveLength(1);
    return shown !== undefined;
  };

  it('shows what is longer than the terminal that it is for', async () => {
    const compare = ['compare', '--knowledge', 'article'];
    expect(await paged(compare, 5)).toBe(true);
    expect(await paged([...compare, '--format', 'table'], 5)).toBe(true);
    for (const format of ['text', 'markdown']) expect(await paged([...research, '--format', format], 5)).toBe(true);
    expect(await paged(compare, 1_000)).toBe(false);
    expect(await paged(compare, 0)).toBe(false);
    expect(await paged(compare, undefined)).toBe(false);
    for (const format of ['json', 'csv']) expect(await paged([...compare, '--format', format], 5)).toBe(false);
    expect(await paged([...compare, '--no-pager'], 5)).toBe(false);
    expect(await paged(compare, 5, { PAGER: '' })).toBe(false);
  });

  it('is for as many lines as there are, and no fewer', async () => {
    const { out } = await main(['--version'], { rows: 1_000 });
    const lines = out.split('\n').length;
    expect(await paged(['--version'], lines)).toBe(false);
    expect(await paged(['--version'], lines - 1)).toBe(true);
  });
});

it('what was written is told to people at a terminal, and to no script', async () => {
  const file = join(folder(), 'kept.yaml');
  const argv = ['recommend', ...research, '--save', file];
  const told = await main(argv, { noteTo: 'terminal' });
  expect(told.err.replaceAll(/\s+/g, ' ')).toContain('kept.yaml');
  expect(told.err).toContain('check');
  expect((await main([...argv, '--force'])).err).toBe('');
});
