import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

export interface Around {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Options of bash before the script. */
  readonly options?: readonly string[];
  /** There is nothing to read from, as where a runner of CI starts it; else a pipe that is closed at once. */
  readonly withoutInput?: true;
  /** The words of a program that starts bash: `unshare -m`. */
  readonly under?: readonly string[];
}

/**
 * Bash without the settings of whoever runs the tests. It reads them where its input is a socket, as Node's is: each
 * script began half a second later, with the aliases and the path of that person.
 */
export const bash = ['bash', '--norc'] as const;

/** A script in bash, to its end. */
export function runBash(
  script: string,
  { cwd, env, options = [], withoutInput, under = [] }: Around,
): SpawnSyncReturns<string> {
  const [first, ...rest] = [...under, ...bash, ...options, '-c', script];
  return spawnSync(first!, rest, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: [withoutInput ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    timeout: 100_000,
  });
}
