import { Readable, Writable } from 'node:stream';
import { type ProcessPorts, runMain } from '../src/program/main.ts';
import { fakePorts } from './fake-ports.ts';

export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** The input is typed at a terminal. */
  readonly isTyped?: boolean;
  /** Lines of the terminal that the result goes to; undefined where it is none. */
  readonly rows?: number;
  readonly noteTo?: 'terminal';
  /** What the system says when the result is written. */
  readonly failsWith?: string;
  readonly ports?: Partial<ProcessPorts>;
}

/** One run in this process: what it wrote, and the codes that it would end with, the last of which counts. */
export async function runMainWith(
  argv: readonly string[],
  { env = {}, input = '', isTyped = false, rows, noteTo, failsWith, ports }: Given = {},
) {
  const written = { out: '', err: '' };
  const codes: number[] = [];
  const to = (name: 'out' | 'err', code?: string) =>
    new Writable({
      write(chunk, _, done) {
        if (code !== undefined) return done(Object.assign(new Error(code), { code }));
        written[name] += String(chunk);
        done();
      },
    });
  const stdout = Object.assign(to('out', failsWith), rows === undefined ? {} : { isTTY: true, columns: 80, rows });
  const stderr = Object.assign(to('err'), noteTo === undefined ? {} : { isTTY: true, columns: 80, rows: 24 });
  const all = fakePorts({
    argv,
    env,
    stdin: () =>
      Object.assign(
        Readable.from([Buffer.from(input)]),
        isTyped ? { isTTY: true } : {},
      ) as unknown as NodeJS.ReadStream,
    stdout: () => stdout as unknown as NodeJS.WriteStream,
    stderr: () => stderr as unknown as NodeJS.WriteStream,
    exit: (code) => codes.push(code),
    exitNow: (code) => codes.push(code),
    ...ports,
  });
  await runMain(all);
  return { ...written, codes, code: codes.at(-1) };
}
