import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { noTerminal, program } from './pty.ts';
import { noTmux, Tmux } from './tmux.ts';

const root = join(import.meta.dirname, '../..');
let open: Tmux | undefined;
afterEach(() => {
  open?.close();
  open = undefined;
});

/** A shell with jobs, and the program in it. */
async function inShell(command: string): Promise<Tmux> {
  const shell = new Tmux("env -u CI PS1='$ ' TERM=screen-256color bash --norc -i", { cwd: root, rows: 40 });
  open = shell;
  await shell.shows(/^\$/m);
  shell.send(`clear; ${command}`, 'Enter');
  await shell.shows(/❯/);
  return shell;
}

describe.skipIf(noTmux !== undefined)(`a shell with jobs${noTmux ? ` (skipped: ${noTmux})` : ''}`, () => {
  test.each([
    { name: 'the program itself', command: `'${process.execPath}' '${program}' --knowledge article` },
    // npm and a shell stand between: Ctrl-Z is for all of them
    { name: 'npm start', command: 'npm start -- --knowledge article' },
  ])('Ctrl-Z stops $name, and fg goes on with the question, the cursor where it was', async ({ command }) => {
    const shell = await inShell(command);
    shell.send('Down');
    await shell.shows(/❯ Research that moves/);
    for (let round = 0; round < 2; round++) {
      shell.send('C-z');
      await shell.shows(/Stopped(.|\n)*\n\$\s*$/);
      shell.send('echo still-here', 'Enter');
      // the terminal is the shell's: it echoes
      await shell.shows(/^still-here$/m);
      shell.send('clear; fg', 'Enter');
      await shell.shows(/❯ Research that moves(.|\n)*Ctrl-C leave/);
    }
    shell.send('Enter');
    await shell.shows(/✓ What is the project mainly for\? Research that moves into production(.|\n)*mobile devices\?/);
    shell.send('C-c');
    await shell.shows(/To go on:/);
  });

  test('what is pasted answers nothing, whatever lines it has', async () => {
    const shell = await inShell(`'${process.execPath}' '${program}' --knowledge article`);
    shell.paste('hello\nworld\n\x1b[B\n');
    shell.send('Down', 'Enter');
    await shell.shows(/✓ What is the project mainly for\? Research that moves into production/);
    expect(shell.screen).toContain('Question 2');
    shell.send('C-c');
    await shell.shows(/To go on:/);
  });
});

describe.skipIf(noTerminal !== undefined)(
  `a terminal with nobody behind it${noTerminal ? ` (skipped: ${noTerminal})` : ''}`,
  () => {
    test.each([[[]], [['--plain']]])('is an end of the input: %j', (args) => {
      const { CI: _, ...env } = process.env;
      const words = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ');
      const { status, stdout } = spawnSync('script', ['-qec', words, '/dev/null'], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...env, LANG: 'C.UTF-8' },
        encoding: 'utf8',
        timeout: 60_000,
      });
      expect(stdout).toContain('the input ended before the interview did');
      expect(status).toBe(2);
    });
  },
);
