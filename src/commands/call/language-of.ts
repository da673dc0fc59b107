import { isLanguage, type Language, languages } from '../../language/language.ts';
import type { Call, World } from './command.ts';

/** `--lang`, else the locale, else English. */
export function languageOf(asked: string | undefined, env: World['env']): Language {
  if (isLanguage(asked)) return asked;
  const named = localeTag(env)?.split('-')[0];
  return isLanguage(named) ? named : languages[0];
}

/** The language of the locale as a tag; only a locale that is set counts, in the order that the C library has. */
export function localeTag(env: World['env']): string | undefined {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const [, language, region] = /^([a-z]+)(?:[_-]([a-z]{2}))?([_.@-]|$)/i.exec(locale) ?? [];
  return language === undefined
    ? undefined
    : [language.toLowerCase(), ...(region === undefined ? [] : [region.toUpperCase()])].join('-');
}

/** Machine formats follow `--lang`, else English, never the locale. */
export const machineLanguage = ({ options: { lang } }: Call): Language => (isLanguage(lang) ? lang : languages[0]);
