import { execFileSync } from 'node:child_process';

/** Why there is no tmux here, else undefined. */
export const noTmux: string | undefined = (() => {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'needs tmux, which is not here';
  }
})();

let sessions = 0;

/** A terminal with its own idea of lines and, where a shell runs in it, of jobs. */
export class Tmux {
  readonly #socket = `fw-advisor-${process.pid}-${sessions++}`;

  constructor(command: string, { columns = 80, rows = 30, cwd = process.cwd() } = {}) {
    this.#run('new-session', '-d', '-s', 'it', '-c', cwd, '-x', String(columns), '-y', String(rows), command);
  }

  #run(...args: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...args], { encoding: 'utf8' });
  }

  get screen(): string {
    return this.#run('capture-pane', '-p', '-t', 'it');
  }

  /** Keys as tmux names them. */
  send(...keys: readonly string[]): void {
    this.#run('send-keys', '-t', 'it', ...keys);
  }

  /** A text as a terminal pastes it. */
  paste(text: string): void {
    this.#run('set-buffer', text);
    this.#run('paste-buffer', '-p', '-r', '-t', 'it');
  }

  resize(columns: number, rows: number): void {
    this.#run('resize-window', '-t', 'it', '-x', String(columns), '-y', String(rows));
  }

  async shows(wanted: RegExp): Promise<string> {
    const until = Date.now() + 100_000;
    for (;;) {
      const { screen } = this;
      if (wanted.test(screen)) return screen;
      if (Date.now() > until) throw new Error(`never shown: ${wanted}\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  close(): void {
    try {
      this.#run('kill-server');
    } catch {
      // it has ended with its shell
    }
  }
}
