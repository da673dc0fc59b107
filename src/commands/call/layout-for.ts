import { colorLevel } from '../../typesetting/color-level.ts';
import { hyperlink } from '../../typesetting/hyperlink.ts';
import { showsHyperlinks } from '../../typesetting/shows-hyperlinks.ts';
import { type Layout, type Style, unstyled } from '../../typesetting/style.ts';
import type { Call, Output, World } from './command.ts';
import { leastWidth } from './options/common-options.ts';

/** Columns, symbols and colours for one of the streams, from the options and the environment. */
export async function layoutFor(stream: Output, { options }: Call, env: World['env']): Promise<Layout> {
  // what goes into a file is for no terminal
  const output = options.output === undefined ? stream : { isTTY: false, columns: undefined, rows: undefined };

  return {
    width: widthFor(output, options.width, env),
    height: output.rows,
    ascii: options.ascii === true,
    style: {
      ...(await styleFor(output, options, env)),
      ...(showsHyperlinks({ env, isTTY: output.isTTY }) ? { link: hyperlink } : {}),
    },
  };
}

function widthFor(output: Pick<Output, 'columns'>, asked: number | undefined, env: World['env']): number {
  if (asked !== undefined) return asked;
  const known = output.columns ?? Number(env.COLUMNS);
  return Number.isInteger(known) && known > 0 ? Math.max(leastWidth, known) : 80;
}

async function styleFor(output: Pick<Output, 'isTTY'>, options: Call['options'], env: World['env']): Promise<Style> {
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
    link: unstyled.link,
  };
}
