import { afterEach, describe, expect, test } from 'vitest';
import { runProgram } from '../run-program.ts';
import { keys, noTerminal, Pty } from './pty.ts';

const open: Pty[] = [];
afterEach(() => {
  for (const pty of open.splice(0)) pty.close();
});

describe.skipIf(noTerminal !== undefined)('knowledge init in a terminal', () => {
  test('asks for what it was not told, and what is in brackets need not be typed', async () => {
    const pty = new Pty(['knowledge', 'init', 'sched', '--lang', 'en', '--alternatives', 'Slurm,Nomad']);
    open.push(pty);
    await pty.shows('as answers and records call it [sched]');
    await pty.press(keys.enter, 'with commas) [en]');
    await pty.press(keys.enter, 'What is it about? (en)');
    await pty.press(`Job schedulers${keys.enter}`, 'One, several (en)');
    await pty.press(keys.enter, 'sched: 10 files');
    expect(await pty.exited).toBe(0);
    const checked = runProgram(['knowledge', 'check', 'sched', '--lang', 'en'], { cwd: pty.folder });
    expect(checked.stdout).toBe('sched: 0 problems, 0 warnings\n');
  });
});
