import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runProgram } from '../run-program.ts';

const codeOf = (stdout: string) => (JSON.parse(stdout) as { error: { code: string } }).error.code;
const japanese = /[぀-ヿ]/;

describe('the words of the command line', () => {
  it('count the last of an option in text, JSON and errors alike', () => {
    const twice = ['--lang', 'en', '--lang', 'ja'];
    expect(runProgram(['--set', 'goal=research', ...twice]).stdout).toMatch(japanese);
    expect(runProgram(['--set', 'goal=research', ...twice, '--format', 'text', '--format=json']).stdout).toMatch(
      japanese,
    );
    const error = runProgram(['--set', 'goal=nonsense', ...twice, '--format', 'json', '--format', 'text']);
    expect(error).toMatchObject({ code: 2, stdout: '' });
    expect(error.stderr).toMatch(japanese);
  });

  it('may have options before the command', () => {
    const behind = runProgram(['compare', '--lang', 'ja', '--format', 'csv']);
    expect(behind.code).toBe(0);
    expect(runProgram(['--lang', 'ja', '--format', 'csv', 'compare'])).toEqual(behind);
    expect(runProgram(['--format', 'json', 'knowledge', '--lang', 'en', 'list']).code).toBe(0);
  });

  it('know a word that is neither command nor file, whatever the values of options are', () => {
    const run = runProgram(['nosuch', '--output', 'recommend', '--format', 'json']);
    expect(run.code).toBe(2);
    expect(codeOf(run.stdout)).toBe('UNKNOWN_COMMAND');
    expect(codeOf(runProgram(['recommend', 'nosuch', '--format', 'json']).stdout)).toBe('CANNOT_READ');
  });

  it('find the nearest of the commands of a command', () => {
    expect(runProgram(['knowledge', 'chek'])).toMatchObject({
      code: 2,
      stderr: 'fw-advisor: no command is called "chek" (did you mean "check"?)\n',
    });
  });

  it('show the version wherever it is asked for', () => {
    const { stdout } = runProgram(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(runProgram(['compare', '-V', '--lang', 'ja']).stdout).toBe(stdout);
  });

  it('mean the base that ships, also beside a folder of its name', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'fw-advisor-words-'));
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
    mkdirSync(join(cwd, 'article'));
    expect(runProgram(['knowledge', 'check', 'article'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});
