import { ownName } from '../../typesetting/as-started.ts';
import { colorLevel } from '../../typesetting/color-level.ts';
import { hyperlink } from '../../typesetting/hyperlink.ts';
import { showsHyperlinks } from '../../typesetting/shows-hyperlinks.ts';
import { type Layout, type Style, unstyled } from '../../typesetting/style.ts';
import type { Call, Output, World } from './command.ts';
import { leastWidth } from './options/common-options.ts';

/** Longer lines of text are hard to read, whatever the terminal has room for. */
const longestLine = 100;

/** Of the 256 colours those with a contrast of 4.5:1 and more both on white and on black (WCAG 2.2, 1.4.3). */
export const readable = { dim: 243, good: 29, bad: 131, accent: 63 } as const;

/** Columns, symbols and colours for one of the streams, from the options and the environment. */
export async function layoutFor(
  stream: Output,
  { options }: Call,
  { env, called }: Pick<World, 'env' | 'called'>,
  widest = longestLine,
): Promise<Layout> {
  // what goes into a file is for no terminal
  const isTTY = stream.isTTY && options.output === undefined;
  const { columns, rows }: Partial<Output> = isTTY ? stream : {};
  return {
    width: widthFor(columns, options.width, env, widest),
    height: rows,
    ascii: options.ascii ?? !showsMore(env),
    called: isTTY ? called() : ownName,
    style: {
      ...(await styleFor(isTTY, options, env)),
      ...(showsHyperlinks({ env, isTTY }) ? { link: hyperlink } : {}),
    },
  };
}

/** Whether the locale has more than ASCII: one that is set says so; where none is set most terminals have it. */
function showsMore({ LC_ALL, LC_CTYPE, LANG }: World['env']): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  const charset = /\.([^@]*)/.exec(locale)?.[1];
  return charset === undefined ? !['C', 'POSIX'].includes(locale) : /^utf-?8$/i.test(charset);
}

function widthFor(columns: number | undefined, asked: number | undefined, env: World['env'], widest: number): number {
  if (asked !== undefined) return asked;
  const known = columns ?? Number(env.COLUMNS);
  return Number.isInteger(known) && known > 0 ? Math.min(widest, Math.max(leastWidth, known)) : 80;
}

async function styleFor(isTTY: boolean, options: Call['options'], env: World['env']): Promise<Style> {
  const level = colorLevel({ flag: options.color, env, isTTY });
  if (level === 0) return unstyled;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  // chalk joins all its arguments; a style takes one, also where it is handed to `map`
  const one = (look: (text: string) => string) => (text: string) => look(text);
  const { link } = unstyled;
  const strong = one(chalk.bold);
  // how the 16 colours look is the terminal's own business, and hardly one can be read both on white and on black
  if (level === 1) return { strong, dim: unstyled.dim, good: unstyled.good, bad: strong, accent: strong, link };
  return {
    strong,
    dim: one(chalk.ansi256(readable.dim)),
    good: one(chalk.ansi256(readable.good)),
    bad: one(chalk.ansi256(readable.bad)),
    accent: one(chalk.bold.ansi256(readable.accent)),
    link,
  };
}
