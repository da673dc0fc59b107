import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { Screen } from './screen.ts';

export const program = process.env.FW_ADVISOR_TEST_PROGRAM ?? join(import.meta.dirname, '../../bin/fw-advisor.js');

/** A pseudo-terminal comes from `script`, which every Linux has (util-linux); why there is none here, else undefined. */
export const noTerminal: string | undefined = (() => {
  if (process.platform !== 'linux') return 'needs script of util-linux';
  try {
    execFileSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'needs script of util-linux, which is not here';
  }
})();

export const keys = {
  enter: '\r',
  escape: '\x1b',
  up: '\x1b[A',
  down: '\x1b[B',
  space: ' ',
  ctrlB: '\x02',
  ctrlC: '\x03',
  ctrlD: '\x04',
  ctrlF: '\x06',
} as const;

export interface PtyOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What the shell adds to the command: `> file`. */
  readonly redirect?: string;
}

/** Milliseconds: a busy machine is slow, and what never comes fails all the same. */
const patience = 100_000;

/** The built program in a terminal of its own, to be driven key by key. */
export class Pty {
  readonly screen: Screen;
  output = '';
  readonly folder = mkdtempSync(join(tmpdir(), 'fw-advisor-pty-'));
  readonly exited: Promise<number>;
  readonly #script;
  #wake: () => void = () => {};
  #ended = false;

  constructor(args: readonly string[], { columns = 80, rows = 24, env = {}, redirect = '' }: PtyOptions = {}) {
    this.screen = new Screen(columns);
    // called by its name, as where it is installed
    const called = join(this.folder, 'fw-advisor');
    symlinkSync(program, called);
    const quoted = [process.execPath, called, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    // exec: a signal for the process is one for the program, and its exit code is the terminal's
    const command = `stty cols ${columns} rows ${rows}; tty > tty; echo $$ > pid; exec ${quoted} ${redirect}`;
    const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, LC_ALL: ____, ...inherited } = process.env;
    this.#script = spawn('script', ['-qefc', command, '/dev/null'], {
      cwd: this.folder,
      env: { ...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', SHELL: '/bin/sh', ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const decoder = new StringDecoder('utf8');
    this.#script.stdout.on('data', (data: Buffer) => {
      const text = decoder.write(data);
      this.output += text;
      this.screen.write(text);
      this.#wake();
    });
    this.#script.stdin.on('error', () => {});
    this.exited = new Promise((resolve) => {
      this.#script.on('close', (code, signal) => resolve(code ?? (signal === null ? -1 : 128)));
    });
    void this.exited.then(() => {
      this.#ended = true;
      this.#wake();
    });
  }

  /** The process of the program itself. */
  get pid(): number {
    return Number(readFileSync(join(this.folder, 'pid'), 'utf8'));
  }

  send(...sent: readonly string[]): void {
    for (const text of sent) this.#script.stdin.write(text);
  }

  /** Until the screen shows it, drawn to its end; the screen is what the failure tells. */
  async shows(wanted: string | RegExp): Promise<string> {
    const found = () =>
      this.#isWhole() &&
      (typeof wanted === 'string' ? this.screen.text.includes(wanted) : wanted.test(this.screen.text));
    const until = Date.now() + patience;
    while (!found()) {
      const left = until - Date.now();
      if (left <= 0 || this.#ended) throw new Error(`never shown: ${wanted}\n--- the screen ---\n${this.screen.text}`);
      await this.#more(left);
    }
    return this.screen.text;
  }

  /** A list may come in pieces: its last line tells the keys, and then the cursor is hidden. Plain lines have neither. */
  #isWhole(): boolean {
    if (this.#ended || !this.output.includes('\x1b')) return true;
    return this.screen.cursorHidden && /Ctrl-C (leave|中断)$/.test(this.screen.text);
  }

  /** Until something comes, the program ends, or so many milliseconds have gone. */
  #more(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Keys, then what they lead to. */
  async press(sent: string, wanted: string | RegExp): Promise<string> {
    this.send(sent);
    return this.shows(wanted);
  }

  resize(columns: number, rows: number): void {
    const tty = readFileSync(join(this.folder, 'tty'), 'utf8').trim();
    this.screen.resize(columns);
    execFileSync('stty', ['-F', tty, 'cols', String(columns), 'rows', String(rows)]);
  }

  /** Settings of the terminal, as `stty` names them. */
  settings(): string {
    return execFileSync('stty', ['-F', readFileSync(join(this.folder, 'tty'), 'utf8').trim(), '-a'], {
      encoding: 'utf8',
    });
  }

  /** Closes the terminal under the program. */
  hangUp(): void {
    this.#script.kill('SIGKILL');
  }

  /** A file that the program or the shell wrote, undefined where it did not. */
  file(name: string): string | undefined {
    const path = join(this.folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  close(): void {
    this.#script.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
