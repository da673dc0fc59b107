import { describe, expect, it } from 'vitest';
import { languageOf, localeTag } from '../../../src/commands/call/language-of.ts';

describe('the language of the locale', () => {
  it.each([
    ['ja_JP.UTF-8', 'ja-JP'],
    ['ja', 'ja'],
    ['JA_jp', 'ja-JP'],
    ['de-AT', 'de-AT'],
    ['en.UTF-8', 'en'],
    ['sr_RS@latin', 'sr-RS'],
    ['ja@euro', 'ja'],
    ['zh_Hant_TW', 'zh'],
    ['C', 'c'],
    ['', undefined],
    ['123', undefined],
    ['ja:en', undefined],
  ])('%j is %s', (LANG, tag) => {
    expect(localeTag({ LANG })).toBe(tag);
  });

  it('is of the first that is set, in the order of the C library', () => {
    expect(localeTag({ LC_ALL: 'fr_FR', LC_MESSAGES: 'de', LANG: 'ja' })).toBe('fr-FR');
    expect(localeTag({ LC_ALL: '', LC_MESSAGES: 'de', LANG: 'ja' })).toBe('de');
    expect(localeTag({})).toBeUndefined();
  });
});

it('what is asked for goes before the locale, and English where there are words in neither', () => {
  expect(languageOf('en', { LANG: 'ja_JP' })).toBe('en');
  expect(languageOf(undefined, { LANG: 'ja_JP' })).toBe('ja');
  expect(languageOf('fr', { LANG: 'ja_JP' })).toBe('ja');
  expect(languageOf(undefined, { LANG: 'de_DE' })).toBe('en');
  expect(languageOf(undefined, {})).toBe('en');
});
