import { spawnSync } from 'node:child_process';

/** Runs a program to its end; its words are the failure where it does not end well. */
export function run(
  file: string,
  words: readonly string[],
  cwd: string,
  input = '',
  env: NodeJS.ProcessEnv = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(file, words, {
    cwd,
    input,
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      LANG: 'C',
      LC_ALL: undefined,
      npm_config_offline: 'true',
      ...env,
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${file} ${words.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout + (stderr === '' ? '' : `\n${stderr}`);
}
