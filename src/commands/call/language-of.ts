import type { Language } from '../../knowledge/knowledge.ts';
import type { Call, World } from './command.ts';

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
