import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  languages.some((language) => name.includes(`${sep}words${sep}${language}${sep}`)),
);

/** Where a text is empty, or has nothing that is read, below an object of words. */
function empties(words: unknown, at: string): string[] {
  if (typeof words === 'string') return words.trim() === '' ? [at] : [];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => empties(value, `${at}.${name}`));
}

/** What is rightly empty: what still holds has no mark, and a full stop of Japanese is its own space. */
const rightly = /\.(since\.(holds|opinion|unverified)|betweenSentences)$/;

test('every word that stands by itself says something', async () => {
  expect(files.length).toBeGreaterThan(40);
  const all = await Promise.all(
    files.map(async (file) => empties(Object.values((await import(join(src, file))) as object), file)),
  );
  expect(all.flat().filter((at) => !rightly.test(at))).toEqual([]);
});
