import { colorLevel } from '../../typesetting/color-level.ts';
import { type Layout, type Style, unstyled } from '../../typesetting/style.ts';
import type { Call, Output, World } from './command.ts';
import { leastWidth } from './options/common-options.ts';

/** Columns, symbols and colours for one of the streams, from the options and the environment. */
export async function layoutFor(output: Output, { options }: Call, env: World['env']): Promise<Layout> {
  return {
    width: widthFor(output, options.width, env),
    ascii: options.ascii === true,
    style: await styleFor(output, options, env),
  };
}

function widthFor(output: Output, asked: number | undefined, env: World['env']): number {
  if (asked !== undefined) return asked;
  const known = output.columns ?? Number(env.COLUMNS);
  return Number.isInteger(known) && known > 0 ? Math.max(leastWidth, known) : 80;
}

async function styleFor(output: Output, options: Call['options'], env: World['env']): Promise<Style> {
  const level = colorLevel({ flag: options.color, env, isTTY: output.isTTY });
  if (level === 0) return unstyled;
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
