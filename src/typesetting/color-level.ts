/** What chalk calls its level: no colour, 16 colours, 256 colours, all of them. */
export type ColorLevel = 0 | 1 | 2 | 3;

/**
 * How much colour one stream gets. The first of these that has an opinion decides: `--color/--no-color`, NO_COLOR,
 * FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM=dumb, whether the stream is a terminal.
 * chalk's own detection ignores NO_COLOR (chalk/supports-color#105) and reads the command line by itself.
 */
export function colorLevel(stream: {
  /** `--color` or `--no-color`, undefined where neither was given. */
  flag: boolean | undefined;
  env: Readonly<Record<string, string | undefined>>;
  isTTY: boolean;
}): ColorLevel {
  const { flag, env, isTTY } = stream;
  if (flag !== undefined) return flag ? depth(env) : 0;
  if (env.NO_COLOR) return 0; // set but empty does not count: https://no-color.org
  if (env.FORCE_COLOR !== undefined) return forcedLevel(env.FORCE_COLOR);
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return depth(env);
  if (env.CLICOLOR === '0' || env.TERM === 'dumb') return 0;
  return isTTY ? depth(env) : 0;
}

function forcedLevel(value: string): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}

function depth(env: Readonly<Record<string, string | undefined>>): ColorLevel {
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 3;
  return env.TERM?.endsWith('-256color') ? 2 : 1;
}
