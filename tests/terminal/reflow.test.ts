import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { program } from './pty.ts';

/** tmux is a terminal that breaks its lines anew when it is resized, as most do; `Screen` is none. */
const noTmux = (() => {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'needs tmux, which is not here';
  }
})();

let sessions = 0;
let socket = '';
const tmux = (...args: readonly string[]) => execFileSync('tmux', ['-L', socket, ...args], { encoding: 'utf8' });
afterEach(() => {
  if (noTmux === undefined) tmux('kill-server');
});

async function shows(wanted: RegExp): Promise<string> {
  const until = Date.now() + 100_000;
  for (;;) {
    const screen = tmux('capture-pane', '-p', '-t', 'it');
    if (wanted.test(screen)) return screen;
    if (Date.now() > until) throw new Error(`never shown: ${wanted}\n${screen}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.skipIf(noTmux !== undefined)(`a terminal that reflows${noTmux ? ` (skipped: ${noTmux})` : ''}`, () => {
  // the last line, of the keys, is broken by the program at a "|" and by a terminal anywhere: it tells who drew it
  test.each([
    {
      language: 'en',
      asked: /mobile devices\?/g,
      narrow: /differs,\nand a requirement(.|\n)*Esc back\nCtrl-F finish now \| Ctrl-C leave/,
      wide: /exclude a\s+framework\.(.|\n)*Esc back \| Ctrl-F finish now \| Ctrl-C leave/,
    },
    {
      language: 'ja',
      asked: /モバイル機器で動かす必要/g,
      narrow: /2 問目(.|\n)*Esc 戻る\nCtrl-F ここで終える \| Ctrl-C 中断/,
      wide: /2 問目(.|\n)*Esc 戻る \| Ctrl-F ここで終える \| Ctrl-C 中断/,
    },
  ])(
    '$language: narrower and wider again, the question stands there once',
    async ({ language, asked, narrow, wide }) => {
      const command = `env -u CI TERM=screen-256color '${process.execPath}' '${program}' --lang ${language}; read x`;
      socket = `fw-advisor-${process.pid}-${sessions++}`;
      tmux('new-session', '-d', '-s', 'it', '-x', '80', '-y', '30', command);
      await shows(/PyTorch.*article|記事|article/);
      await shows(/❯/);
      tmux('send-keys', '-t', 'it', 'Enter');
      await shows(/Question 2|2 問目/);
      tmux('resize-window', '-t', 'it', '-x', '40', '-y', '30');
      const small = (await shows(narrow)).trimEnd();
      expect(small.match(asked)).toHaveLength(1);
      tmux('resize-window', '-t', 'it', '-x', '100', '-y', '30');
      const large = await shows(wide);
      expect(large.match(asked)).toHaveLength(1);
    },
  );
});
