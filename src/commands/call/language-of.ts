import { isLanguage, type Language, languages } from '../../language/language.ts';
import type { Call, World } from './command.ts';

/** `--lang`, else the locale, else English. Only a locale that is set counts, in the order that the C library has. */
export function languageOf(asked: string | undefined, env: World['env']): Language {
  if (isLanguage(asked)) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const named = /^([a-z]+)([_.-]|$)/i.exec(locale)?.[1]?.toLowerCase();
  return isLanguage(named) ? named : languages[0];
}

/** Machine formats follow `--lang`, else English, never the locale. */
export const machineLanguage = ({ options }: Call): Language => options.lang ?? languages[0];
