import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';

const src = join(import.meta.dirname, '../../src');
const inWords = (language: Language) => `${sep}words${sep}${language}${sep}`;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(inWords('en')));

/**
 * Stands for whatever a sentence is made of: any member of it is there, it is written "W", counts 2, and lists itself twice.
 */
function anything(): unknown {
  const several = ['W', 'W'];
  return new Proxy(() => 'W', {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : 'W');
      const own = Reflect.get(several, key) ?? Reflect.get(Object('W') as object, key);
      return typeof own === 'function'
        ? (own as () => unknown).bind(key in several ? several : 'W')
        : (own ?? anything());
    },
  });
}
/** What a sentence says of anything; nothing where it has to know more of what it is told. */
function saidBy(sentence: (...of: unknown[]) => unknown): unknown {
  try {
    return sentence(...Array.from({ length: Math.max(1, sentence.length) }, anything));
  } catch {
    return [];
  }
}

/** Every member below an object of words, with its text where it is one. */
function members(words: unknown, at: string): [string, string | undefined][] {
  if (typeof words === 'string') return [[at, words]];
  if (typeof words === 'function') return [[at, undefined], ...members(saidBy(words as () => unknown), `${at}()`)];
  if (typeof words !== 'object' || words === null) return [[at, `${words}`]];
  return Object.entries(words).flatMap(([name, value]) => members(value, `${at}.${name}`));
}
/** The members of what a file of words exports: one object, or two. */
async function membersOf(file: string, language: Language) {
  const path = join(src, file.replace(inWords('en'), inWords(language)));
  const exported = Object.entries((await import(path)) as object);
  return exported.flatMap(([name, words]) => members(words, name === language ? 'words' : name));
}
/** What is rightly empty: what still holds has no mark, a full stop of Japanese is its own space, and labels come from a base. */
const rightly = /\.(since\.(holds|opinion|unverified)|betweenSentences|answer\(\))$/;

test.each(files)('every language has every word, and each says something: %s', async (file) => {
  const names: string[][] = [];
  for (const language of languages) {
    const found = await membersOf(file, language);
    names.push(
      found
        .map(([name]) => name)
        .filter((name) => !name.includes('()'))
        .sort(),
    );
    const silent = found.filter(([, text]) => text !== undefined && text.trim() === '');
    expect(silent.filter(([name]) => !rightly.test(name))).toEqual([]);
  }
  for (const other of names) expect(other).toEqual(names[0]);
  expect(names[0]!.length).toBeGreaterThan(0);
});
