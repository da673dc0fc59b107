import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Language } from '../knowledge/knowledge.ts';
import { colorLevel } from '../report/layout/color-level.ts';
import { type Layout, plain, type Style } from '../report/text/style.ts';
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

function widthFor(output: Output, asked: unknown, env: World['env']): number {
  if (asked !== undefined) {
    const width = Number(asked);
    if (Number.isInteger(width) && width >= leastWidth && width <= 10_000) return width;
    throw new UserError([
      problem('USAGE', {
        en: `--width: found "${String(asked)}", expected a whole number from ${leastWidth} to 10000`,
        ja: `--width: 「${String(asked)}」ではなく ${leastWidth} から 10000 までの整数を指定します`,
      }),
    ]);
  }
  const known = output.columns ?? Number(env.COLUMNS);
  return Number.isInteger(known) && known > 0 ? Math.max(leastWidth, known) : 80;
}

async function styleFor(output: Output, options: Call['options'], env: World['env']): Promise<Style> {
  const flag = typeof options.color === 'boolean' ? options.color : undefined;
  const level = colorLevel({ flag, env, isTTY: output.isTTY });
  if (level === 0) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return { strong: chalk.bold, dim: chalk.dim, good: chalk.green, bad: chalk.red, accent: chalk.cyan };
}

/** `--lang`, else the locale, else English. Only a locale that is set counts, in the order that the C library has. */
export function languageOf(argv: readonly string[], env: World['env']): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  if (asked === 'en' || asked === 'ja') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^ja([_.-]|$)/i.test(locale) ? 'ja' : 'en';
}

/** Machine formats follow `--lang`, else English, never the locale. */
export const machineLanguage = ({ options }: Call): Language => (options.lang === 'ja' ? 'ja' : 'en');
