import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The Node that runs the program: this one, or the binary that `npm run test:nodes` puts in. */
export const node = process.env.FW_ADVISOR_NODE ?? process.execPath;
/** `FW_ADVISOR_BIN` puts in another build, such as an installed package. */
export const program = process.env.FW_ADVISOR_BIN ?? join(root, 'bin', 'fw-advisor.js');

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One run of the built program, in an environment of its own: no locale, no colours, no width but what a test gives. */
export function runProgram(
  words: readonly string[],
  { input = '', cwd = root, env = {} }: { input?: string | Buffer; cwd?: string; env?: Record<string, string> } = {},
): Ran {
  const { status, signal, stdout, stderr, error } = spawnSync(node, [program, ...words], {
    input,
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined && (error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  return { code: status, signal, stdout, stderr };
}
