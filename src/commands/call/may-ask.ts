import type { Call, World } from './command.ts';

/**
 * Whether a person is there to be asked: questions are drawn on stderr and answered on stdin, so both must be terminals,
 * whatever stdout is. Never under CI, and not where the caller says so.
 */
export function mayAsk(
  { options, argument: file }: Call & { readonly argument: string | undefined },
  world: World,
): boolean {
  if (options.input === false || file === '-') return false;
  const { CI = '' } = world.env;
  if (CI !== '' && CI !== '0' && CI !== 'false') return false;
  return world.stderr.isTTY && world.stdin.isTTY;
}
