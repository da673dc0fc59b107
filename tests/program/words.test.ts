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

  it('offer an option only where one is near, whatever the dashes have in common', () => {
    expect(runProgram(['--foo']).stderr).not.toContain('did you mean');
    expect(runProgram(['--certanty', 'high']).stderr).toContain('(did you mean "--certainty"?)');
    expect(runProgram(['-knowledge', 'current']).stderr).toContain('(did you mean "--knowledge"?)');
  });

  it('find the nearest of the commands of a command', () => {
    expect(runProgram(['knowledge', 'chek'])).toMatchObject({
      code: 2,
      stderr: [
        'fw-advisor: no command is called "chek"; there are: list, init, check, diff, due, verify, schema (did you mean "check"?)',
        'Usage: fw-advisor knowledge [options] <command>',
        'More: fw-advisor help knowledge',
        '',
      ].join('\n'),
    });
  });

  it('end every wrong use with the usage and the way to the help, in the language asked for', () => {
    for (const wrong of [
      ['--foo'],
      ['a', 'b'],
      ['check'],
      ['knowledge'],
      ['compare', '--format', 'xml'],
      ['completion', 'tcsh'],
    ]) {
      const { code, stderr } = runProgram(wrong);
      expect(code).toBe(2);
      expect(stderr).toMatch(/\nUsage: fw-advisor .*\nMore: fw-advisor help[ a-z]*\n$/);
    }
    expect(runProgram(['--foo', '--lang', 'ja']).stderr).toMatch(/\n使い方: .*\n詳しくは: fw-advisor help\n$/);
    // what is wrong with the answers is no wrong use
    expect(runProgram(['--set', 'goal=nonsense']).stderr).not.toContain('Usage:');
  });

  it('know help as a word', () => {
    const all = runProgram(['--help']);
    expect(all.code).toBe(0);
    expect(runProgram(['help'])).toEqual(all);
    expect(runProgram(['help', 'knowledge', 'check'])).toEqual(runProgram(['knowledge', 'check', '--help']));
    expect(runProgram(['--lang', 'ja', 'help', 'compare']).stdout).toContain('使い方: fw-advisor compare');
    expect(runProgram(['help', 'comapre'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('take names in any case, and those that people read', () => {
    const plain = runProgram(['--set', 'goal=research', '--set', 'mobile=required']);
    expect(runProgram(['--set', 'Goal=RESEARCH', '--set', 'mobile=Required'])).toEqual(plain);
    expect(runProgram(['explain', 'PyTorch'])).toEqual(runProgram(['explain', 'pytorch']));
    expect(runProgram(['explain', 'Dynamic Graphs'])).toEqual(runProgram(['explain', 'dynamic-graphs']));
    expect(runProgram(['compare', 'TensorFlow', '--format', 'CSV'])).toEqual(
      runProgram(['compare', 'tensorflow', '--format', 'csv']),
    );
  });

  it('list what there is to explain where nothing is named', () => {
    const { code, stdout } = runProgram(['explain']);
    expect(code).toBe(0);
    for (const id of ['pytorch', 'dynamic-graphs', 'gpu-control']) expect(stdout).toContain(`  ${id}: `);
  });

  it('take the base of the environment where none is named', () => {
    const env = { FW_ADVISOR_KNOWLEDGE: 'current' };
    const first = (words: readonly string[], more = {}) => runProgram([...words, '--format', 'csv'], { env: more });
    expect(first(['compare'], env)).toEqual(first(['compare', '--knowledge', 'current']));
    expect(first(['compare', '--knowledge', 'article'], env)).toEqual(first(['compare']));
    expect(
      runProgram(['--set', 'goal=research', '--format', 'adr', '--today', '2026-11-23'], { env }).stdout,
    ).toContain('fw-advisor recommend --knowledge current');
    // a file's own base counts more
    const named = runProgram(['-', '--format', 'json'], {
      env,
      input: 'knowledge: article\nanswers: {goal: research}',
    });
    expect(named.stdout).toContain('"id": "article"');
  });

  it('show the version wherever it is asked for', () => {
    const { stdout } = runProgram(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\narticle \d{4}.*\ncurrent \d{4}-\d\d-\d\d\nruntimes \d{4}-\d\d-\d\d\n$/);
    expect(runProgram(['compare', '-V', '--lang', 'ja']).stdout).toBe(stdout);
  });

  it('mean the base that ships, also beside a folder of its name', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'fw-advisor-words-'));
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
    mkdirSync(join(cwd, 'article'));
    expect(runProgram(['knowledge', 'check', 'article'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});
