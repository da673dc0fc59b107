import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { node, program, runProgram } from '../../run-program.ts';

let folder = '';
const run = (...words: string[]) => runProgram(words, { cwd: folder });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fw-advisor-adr-'));
});

describe('a decision record and the record beside it', () => {
  it('are confirmed by the command that the document names, until the answers lead elsewhere', () => {
    const words = ['--set', 'mobile=required', '--format', 'adr', '--today', '2026-11-26', '--output', 'decisions/'];
    expect(run(...words).code).toBe(0);
    expect(readdirSync(join(folder, 'decisions'))).toEqual(['0001-use-tensorflow.md', '0001-use-tensorflow.yaml']);
    const text = readFileSync(join(folder, 'decisions', '0001-use-tensorflow.md'), 'utf8');
    const [, command] = /`fw-advisor (check \S+)`/.exec(text)!;
    expect(run(...command!.split(' '))).toMatchObject({ code: 0, stdout: expect.stringContaining('tensorflow') });
    const record = join(folder, 'decisions', '0001-use-tensorflow.yaml');
    writeFileSync(record, readFileSync(record, 'utf8').replace('mobile: required', 'goal: research'));
    expect(run(...command!.split(' ')).code).toBe(1);
  });

  it('are both written or neither, and never to one file', () => {
    const words = ['--set', 'mobile=required', '--format', 'adr', '--today', '2026-11-26'];
    writeFileSync(join(folder, 'use.yaml'), 'mine');
    expect(run(...words, '--output', 'use.md')).toMatchObject({ code: 2, stderr: expect.stringContaining('use.yaml') });
    expect(readdirSync(folder)).toEqual(['use.yaml']);
    for (const format of ['adr', 'json', 'markdown'])
      expect(run(...words, '--format', format, '--output', 'a.md', '--save', './a.md')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('give each a file of its own'),
      });
    expect(readdirSync(folder)).toEqual(['use.yaml']);
  });

  it('have numbers of their own, also from processes that begin at once with different decisions', async () => {
    const words = ['--format', 'adr', '--today', '2026-11-26', '--output', `${folder}/`, '--set'];
    const all = ['mobile=required', 'mobile=none', 'goal=research', 'team=startup'].map((set) =>
      promisify(execFile)(node, [program, ...words, set]),
    );
    await Promise.all(all);
    const numbers = readdirSync(folder).map((name) => name.slice(0, 4));
    expect(numbers.sort()).toEqual(['0001', '0001', '0002', '0002', '0003', '0003', '0004', '0004']);
  });
});
