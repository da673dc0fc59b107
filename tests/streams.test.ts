import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { runMain } from '../src/program/main.ts';
import { fakePorts } from './fake-ports.ts';
import { runBash } from './run-bash.ts';
import { environment, node, program, runProcess, runProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-streams-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bare = () => environment({ HOME: folder });
/** A line of bash; `$F` is the program, and the exit code is printed last. */
const sh = (script: string, env: Record<string, string> = {}) => {
  const run = runBash(script, { cwd: folder, env: { ...bare(), F: `${node} ${program}`, ...env } });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
};

describe('exit codes', () => {
  it('0: done, with the result on stdout and nothing else', () => {
    const { code, stdout, stderr } = runProcess(['--set', 'goal=research', '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'open' });
  });

  it('1: it ran, and the answer is no', () => {
    const { code, stdout, stderr } = runProcess([
      '--set',
      'goal=research',
      '--expect',
      'tensorflow',
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('--expect tensorflow: not met');
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'open' });
  });

  it('2: what is wrong, where, and what would be right', () => {
    const { code, stdout, stderr } = runProcess(['--set', 'goal=reserch', '--set', 'gaol=research']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('did you mean "research"?');
    expect(stderr).toContain('did you mean "goal"?');
  });

  it.each([
    [['--nonsense'], 'there is no option --nonsense'],
    [['--format', 'xml'], '--format: found "xml", expected one of: text, json'],
    [['--set'], 'needs a value'],
    [['comprae'], '"comprae" is neither a command nor an existing file (did you mean "compare"?)'],
    [['check'], 'an argument is missing: file'],
    [['compare', '--width', '3'], '--width'],
    [['knowledge'], 'a command is missing'],
    [['knowledge', 'chekc', '--lang', 'en'], 'no command is called "chekc"'],
    [['batch', 'x', 'y'], 'too many arguments'],
  ])('2: %j', (words, told) => {
    const { code, stdout, stderr } = runProcess(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  it('70: a bug shows its stack, and what is hidden in it', () => {
    const bug = join(folder, 'bug.cjs');
    writeFileSync(bug, "JSON.stringify = () => { throw new Error('a bug\\u001b[2J') };");
    const { code, stdout, stderr } = sh(`${node} --require ./bug.cjs ${program} --set goal=research --format json`);
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toMatch(/^fw-advisor: this is a bug in the program:\nError: a bug\\u\{1b\}\[2J\n {4}at /);
    expect(
      sh(`${node} --require ./bug.cjs ${program} --set goal=research --format json`, { LANG: 'ja_JP.UTF-8' }).stderr,
    ).toContain('プログラムの不具合です');
  });

  it('70: a promise that is never kept is no success', async () => {
    const codes: number[] = [];
    await new Promise<void>((resolve) => {
      // somebody who never says that he has taken what was written
      const silent = new Writable({ write: () => resolve() }) as unknown as NodeJS.WriteStream;
      void runMain(
        fakePorts({
          argv: ['--version'],
          stdout: () => silent,
          stderr: () => silent,
          exit: (code) => codes.push(code),
        }),
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(codes).toEqual([70]);
  });
});

describe('under --format json an error is one document on stdout too', () => {
  it.each([
    [['--set', 'goal=reserch'], 'UNKNOWN_OPTION'],
    [['--nonsense'], 'NO_SUCH_OPTION'],
    [['nowhere.yaml'], 'UNKNOWN_COMMAND'],
    [['compare', 'caffe'], 'UNKNOWN_ID'],
    [['explain', 'nothing'], 'UNKNOWN_ID'],
    [['questions', '--knowledge', '/nowhere'], 'NOT_A_BASE'],
    [['-'], 'EMPTY_INPUT'],
  ])('%j', (words, code) => {
    for (const format of [['--format', 'json'], ['--format=json']]) {
      const run = runProgram([...words, ...format]);
      expect(run.code).toBe(2);
      const document = JSON.parse(run.stdout) as { error: { problems: Record<string, unknown>[] } };
      expect(document).toMatchObject({ schemaVersion: 2, error: { code } });
      for (const problem of document.error.problems)
        expect(Object.keys(problem)).toEqual(['message', 'place', 'nearest']);
      expect(run.stderr).not.toBe('');
    }
  });

  it('follows --lang, never the locale', () => {
    const env = { LANG: 'ja_JP.UTF-8' };
    const words = ['compare', 'caffe', '--format', 'json'];
    expect(runProgram(words, { env }).stdout).toContain('no framework is called');
    expect(runProgram(words, { env }).stderr).toContain('というフレームワークはありません');
    expect(runProgram([...words, '--lang', 'ja']).stdout).toContain('というフレームワークはありません');
  });

  it('follows the last --format', () => {
    expect(runProgram(['compare', 'caffe', '--format', 'json', '--format', 'csv']).stdout).toBe('');
    expect(runProgram(['compare', 'caffe', '--format', 'csv', '--format', 'json']).stdout).not.toBe('');
  });
});

describe('missing answers', () => {
  it('are told with their options, and one command that runs as it stands', () => {
    const { code, stdout, stderr } = runProgram([], { input: '' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const questions = (JSON.parse(runProgram(['questions', '--format', 'json']).stdout) as { questions: never[] })
      .questions;
    for (const { id, options } of questions as { id: string; options: { id: string }[] }[]) {
      expect(stderr).toContain(`  ${id}`);
      for (const option of options) expect(stderr).toContain(option.id);
    }
    const command = stderr.trimEnd().split('\n').at(-1)!.trim();
    expect(command).toMatch(/^fw-advisor recommend --set goal=/);
    expect(sh(command.replace('fw-advisor', '$F')).code).toBe(0);
  });

  it('are told as well with --no-input', () => {
    expect(runProgram(['--no-input'], { input: '' }).stderr).toContain('no answers were given');
  });
});

describe('stdout', () => {
  it('may be read in part: nothing is said, and the code is 0', () => {
    for (const command of [
      'compare --ratings',
      'questions --format json',
      'explain pytorch',
      '--set goal=research',
      'knowledge schema',
    ]) {
      expect(sh(`set -o pipefail; $F ${command} | head -1 > /dev/null`), command).toMatchObject({
        code: 0,
        stderr: '',
      });
      expect(sh(`set -o pipefail; $F ${command} | true`), command).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('does not turn a No into a Yes when its reader goes away', () => {
    expect(sh('set -o pipefail; $F --set goal=research --expect tensorflow | true').code).toBe(1);
  });

  it('stops a batch when its reader goes away', () => {
    const run = sh(
      'set -o pipefail; for i in $(seq 20000); do echo "{\\"id\\":$i}"; done > many; $F batch < many | head -1',
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ id: 1, verdict: 'tie' });
  });

  it('that is full is an error', () => {
    for (const command of [
      'compare',
      '--set goal=research --format json',
      'knowledge list',
      '--version',
      '--help',
      'batch < many',
    ]) {
      const { code, stderr } = sh(`echo '{}' > many; $F ${command} > /dev/full`);
      expect(code, command).toBe(2);
      expect(stderr, command).toContain('cannot write <stdout>: no space is left on the device');
      expect(stderr.trimEnd().split('\n'), command).toHaveLength(1);
    }
    expect(sh('$F compare --lang ja > /dev/full').stderr).toContain('<stdout> に書き込めません: 空き容量がありません');
  });

  it('that takes only a part is an error: what was cut is no success', () => {
    const { code, stderr } = sh("trap '' XFSZ; ulimit -f 1; $F compare --format json > cut");
    expect(code).toBe(2);
    expect(stderr).toContain('cannot write <stdout>');
    expect(readFileSync(join(folder, 'cut')).length).toBeLessThanOrEqual(1024);
  });

  it('that is closed ends in no crash', () => {
    // Node puts /dev/null in the place of a closed stream before the program begins, so that there is nothing to notice
    expect(sh('$F compare >&-')).toMatchObject({ code: 0, stderr: '' });
    expect(sh('$F --set goal=research --expect tensorflow >&-').code).toBe(1);
  });
});

describe('stderr', () => {
  it('may be closed or full: the result and the code are the same', () => {
    for (const to of ['2>&-', '2>/dev/full', '2> >(true)'])
      expect(sh(`$F --set goal=research --expect tensorflow --format json ${to} | head -c 20`).stdout, to).toContain(
        'schemaVersion',
      );
    expect(sh('$F --set goal=reserch 2>/dev/full').code).toBe(2);
    expect(sh('$F --set goal=reserch 2>&-').code).toBe(2);
  });
});

describe('stdin', () => {
  it('may be closed: that is nothing, and nobody can be asked', () => {
    expect(sh('$F <&-')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no answers were given'),
    });
    expect(sh('$F batch <&-')).toMatchObject({ code: 0, stdout: '' });
  });

  it('may be a folder: that is an error', () => {
    expect(sh('$F < .')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cannot read <stdin>: it is a folder'),
    });
    expect(sh('$F batch < .')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('it is a folder'),
    });
  });

  it('may be a file, a device or a pipe', () => {
    writeFileSync(join(folder, 'some.yaml'), 'goal: research\n');
    expect(sh('$F < some.yaml').code).toBe(0);
    expect(sh('$F < /dev/null').code).toBe(2);
    expect(sh('$F < /dev/zero').stderr).toContain('larger than 1 MB');
    expect(sh('cat some.yaml | $F').code).toBe(0);
    expect(sh('mkfifo pipe; cat some.yaml > pipe & $F < pipe').code).toBe(0);
  });

  it('has a limit that must be a number', () => {
    expect(runProgram(['-'], { env: { FW_ADVISOR_STDIN_TIMEOUT: 'soon' } })).toMatchObject({
      code: 2,
      stderr: 'fw-advisor: FW_ADVISOR_STDIN_TIMEOUT: found "soon", expected seconds (0: no limit)\n',
    });
  });
});

describe('colour', () => {
  const words = ['--set', 'goal=research'];
  const colored = (env: Record<string, string>, ...more: string[]) =>
    runProgram([...words, ...more], { env }).stdout.includes('\x1b[');

  it.each([
    ['a pipe has none', {}, [], false],
    ['--color', {}, ['--color'], true],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['CLICOLOR_FORCE', { CLICOLOR_FORCE: '1' }, [], true],
    ['--no-color before FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['--color before NO_COLOR', { NO_COLOR: '1' }, ['--color'], true],
    ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    ['NO_COLOR that is empty says nothing', { NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0', CLICOLOR_FORCE: '1' }, [], false],
    ['TERM=dumb after FORCE_COLOR', { TERM: 'dumb', FORCE_COLOR: '1' }, [], true],
  ] as [string, Record<string, string>, string[], boolean][])('%s', (_, env, more, expected) => {
    expect(colored(env, ...more)).toBe(expected);
  });

  const terminal = (env: string, command: string) =>
    sh(`${env} script -qec "${node} ${program} ${command} --no-input" /dev/null < /dev/null`).stdout.includes('\x1b[');
  const hasScript = spawnSync('script', ['--version']).status === 0;
  it.skipIf(!hasScript).each([
    ['', '--set goal=research', true],
    ['NO_COLOR=1', '--set goal=research', false],
    ['CLICOLOR=0', '--set goal=research', false],
    ['TERM=dumb', '--set goal=research', false],
    ['TERM=xterm', '--set goal=research --no-color', false],
    ['TERM=xterm', '--set goal=research --format json', false],
  ] as [string, string, boolean][])('on a terminal: %s %s', (env, command, expected) => {
    expect(terminal(env === '' ? 'TERM=xterm' : `${env}${env.startsWith('TERM') ? '' : ' TERM=xterm'}`, command)).toBe(
      expected,
    );
  });

  it('is decided for stdout, whatever stderr is', () => {
    expect(sh('TERM=xterm $F --set goal=research').stdout).not.toContain('\x1b[');
  });
});
