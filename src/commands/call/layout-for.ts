import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { colorLevel } from '../../typesetting/color-level.ts';
import { type Layout, plain, type Style } from '../../typesetting/style.ts';
import type { Call, Output, World } from './command.ts';

export const leastWidth = 20;

/** Columns, symbols and colours for one of the streams, from the options and the environment. */
export async function layoutFor(output: Output, { options }: Call, env: World['env']): Promise<Layout> {
  return {
    width: widthFor(output, options.width, env),
    ascii: options.ascii === true,
    style: await styleFor(output, options, env),
  };
}

/** `--width`, or undefined where it is not given. */
export function readWidth(asked: unknown): number | undefined {
  if (asked === undefined) return undefined;
  const width = Number(asked);
  if (Number.isInteger(width) && width >= leastWidth && width <= 10_000) return width;
  throw new UserError([
    problem('USAGE', {
      en: `--width: found "${String(asked)}", expected a whole number from ${leastWidth} to 10000`,
      ja: `--width: 「${String(asked)}」ではなく ${leastWidth} から 10000 までの整数を指定します`,
    }),
  ]);
}

function widthFor(output: Output, asked: unknown, env: World['env']): number {
  const width = readWidth(asked);
  if (width !== undefined) return width;
  const known = output.columns ?? Number(env.COLUMNS);
  return Number.isInteger(known) && known > 0 ? Math.max(leastWidth, known) : 80;
}

async function styleFor(output: Output, options: Call['options'], env: World['env']): Promise<Style> {
  const flag = typeof options.color === 'boolean' ? options.color : undefined;
  const level = colorLevel({ flag, env, isTTY: output.isTTY });
  if (level === 0) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  // chalk joins all its arguments; a style takes one, also where it is handed to `map`
  const one = (look: (text: string) => string) => (text: string) => look(text);
  return {
    strong: one(chalk.bold),
    dim: one(chalk.dim),
    good: one(chalk.green),
    bad: one(chalk.red),
    accent: one(chalk.cyan),
  };
}
