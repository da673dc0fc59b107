import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { node, program, type Ran } from './run-program.ts';

/** A process that goes on until its input ends, a signal comes, or it gives up. */
export interface Live {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has said so far. */
  readonly told: () => Omit<Ran, 'code'>;
  readonly ended: Promise<Ran & { readonly signal: NodeJS.Signals | null }>;
}

/** The built program, or another command, with an input that stays open. */
export function startProgram(
  words: readonly string[],
  { cwd, env, command = [node, program] }: { cwd: string; env: NodeJS.ProcessEnv; command?: readonly string[] },
): Live {
  const [first, ...rest] = [...command, ...words];
  const child = spawn(first!, rest, { cwd, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<Awaited<Live['ended']>>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
  return { child, told: () => ({ stdout, stderr }), ended };
}
