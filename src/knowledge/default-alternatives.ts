import type { Language, Noun } from './knowledge.ts';

/** What people choose between where a base does not say otherwise. */
export const defaultAlternatives: Readonly<Record<Language, Noun>> = {
  en: { one: 'framework', several: 'frameworks' },
  ja: { one: 'フレームワーク', several: 'フレームワーク' },
};
