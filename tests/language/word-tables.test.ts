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

/** What words are made of: names, numbers, lists of names, and what may be missing. */
const argumentSets: readonly (readonly unknown[])[] = [
  ['Na', 'Nb', 'Nc', 'Nd'],
  [3, 4, 5, 6],
  [1, 1, 1, 1],
  [0, 0, 0, 0],
  [3, 'Nb', 4, 'Nd'],
  ['Na', 3, 'Nc', 4],
  [['Na', 'Nb'], ['Nc'], 3, 4],
  ['Na', ['Nb', 'Nc'], 'Nd', 3],
  ['Na', true, true, true],
  ['Na', false, false, false],
  [true, true, true, true],
  [false, false, false, false],
];
/** What is said with each of the sets: null where a set is not what the words take, and nothing where it is no text. */
function saidWith(words: Words): (string | null)[] {
  return argumentSets.map((set) => {
    try {
      const said = words(...set.slice(0, Math.max(1, words.length)));
      if (typeof said !== 'string') return '';
      return /undefined|NaN|\[object|function|=>/.test(said) ? null : said.trim();
    } catch {
      return null;
    }
  });
}
type Words = (...args: readonly unknown[]) => unknown;

it('what one language says with something, the other says with it too, and names who it names', () => {
  const unlike = new Set<string>();
  let heard = 0;
  for (const path of english) {
    const others = new Map(saidBy(japaneseOf(path)));
    for (const [at, words] of saidBy(path)) {
      if (typeof words !== 'function') continue;
      const other = saidWith(others.get(at) as Words);
      for (const [i, text] of saidWith(words as Words).entries()) {
        const same = other[i];
        if (typeof text !== 'string' || typeof same !== 'string') continue;
        if (text !== '') heard++;
        const names = ['Na', 'Nb', 'Nc', 'Nd'].filter((name) => text.includes(name) !== same.includes(name));
        if ((text === '') !== (same === '') || names.length > 0) unlike.add(`${path.replace(/^.*\/en\//, '')} ${at}`);
      }
    }
  }
  // Japanese says of what there is none without its name
  expect([...unlike]).toEqual(['markdown.ts .none']);
  expect(heard).toBeGreaterThan(500);
});
