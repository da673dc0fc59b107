import type { World } from './command.ts';

/** Lines without drawing: where that was asked for, for a program that reads the screen aloud, or the terminal cannot draw. */
export function isPlain(
  { options }: { readonly options: { readonly plain?: boolean | undefined } },
  { env }: World,
): boolean {
  const { FW_ADVISOR_PLAIN = '', TERM } = env;
  return options.plain === true || !['', '0', 'false'].includes(FW_ADVISOR_PLAIN) || TERM === 'dumb';
}
