/// <reference types="vite/types/importMeta.d.ts" />
import { expect, it } from 'vitest';

type Leaf = readonly [path: string, value: unknown];

const tables = import.meta.glob<Record<string, unknown>>('../../src/**/words/{en,ja}/*.ts', { eager: true });
const english = Object.keys(tables).filter((path) => /\/en\/[^/]*$/.test(path));
const japaneseOf = (path: string) => path.replace(/\/en\/([^/]*)$/, '/ja/$1');

/** What a table says, by the way to it. */
function leavesOf(value: unknown, path = ''): Leaf[] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`));
}
/** The tables of a module; what it calls `en` or `ja` goes by one name. */
const saidBy = (path: string): Leaf[] =>
  leavesOf(tables[path]).map(([at, value]) => [at.replace(/^\.(en|ja)\b/, ''), value]);
/** The constant sentences that are so, as `module at: sentence`. */
const sentences = (paths: readonly string[], isSo: (text: string) => boolean) =>
  paths.flatMap((path) =>
    saidBy(path).flatMap(([at, value]) =>
      typeof value === 'string' && isSo(value) ? [`${path} ${at}: ${value}`] : [],
    ),
  );
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

it('every word stands in both languages, in a file of the same name', () => {
  expect(english.length).toBeGreaterThan(30);
  expect(english.map(japaneseOf).sort()).toEqual(Object.keys(tables).filter((path) => !english.includes(path)));
  for (const path of english) {
    const names = (of: string) => saidBy(of).map(([at]) => at);
    expect(names(japaneseOf(path)).sort(), path).toEqual(names(path).sort());
  }
});

it('nothing is left unsaid but what goes without saying', () => {
  expect(sentences(Object.keys(tables), (text) => text === '').map((one) => one.replace(/^.*\/words\//, ''))).toEqual([
    // of statements that hold nothing is said
    ...['en/short.ts .since.holds: ', 'en/short.ts .since.opinion: ', 'en/short.ts .since.unverified: '],
    'ja/common.ts .betweenSentences: ',
    ...['ja/short.ts .since.holds: ', 'ja/short.ts .since.opinion: ', 'ja/short.ts .since.unverified: '],
  ]);
});

it('each is in its own language', () => {
  expect(sentences(english, (text) => japanese.test(text))).toEqual([]);
  // keys and marks are the same in both
  expect(sentences(english.map(japaneseOf), (text) => /[A-Za-z]{2}/.test(text) && !japanese.test(text))).toEqual([]);
});
