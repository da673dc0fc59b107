import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { loadShipped, shippedBases, shippedIds } from '../../src/knowledge/load-shipped.ts';

const root = join(import.meta.dirname, '../..');
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Every Japanese text of a base, with where it stands; what a source says word for word is its own. */
function textsOf(value: unknown, place = ''): { place: string; text: string }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (['phrase', 'at', 'reads', 'sections'].includes(key)) return [];
    return key === 'ja' && typeof inner === 'string' ? [{ place, text: inner }] : textsOf(inner, `${place}/${key}`);
  });
}

/** The files of the folders `words/ja`, without their comments. */
function files(): { place: string; code: string }[] {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /words\/ja\/[\w-]+\.ts$/.test(file),
  );
  expect(names.length).toBeGreaterThan(15);
  return names.map((place) => ({
    place,
    code: readFileSync(join(root, 'src', place), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
  }));
}

/** The sentences of the program: their string literals. */
function wordsOf(): { place: string; text: string }[] {
  return files().flatMap(({ place, code }) => {
    return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
      .map(([, plain, template]) => ({ place, text: (plain ?? template!).replace(/\\[a-z]/g, '\n') }))
      .filter(({ text }) => JAPANESE.test(text));
  });
}

/** Latin letters or digits beside Japanese without a space: in bases and program alike there is one. */
const joined =
  /[\u3040-\u30fa\u30fc-\u30ff\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u3040-\u30fa\u30fc-\u30ff\u4e00-\u9fff]/;

/** One word for one thing: what is not written, and what is. */
const oneWord: readonly (readonly [never: RegExp, instead: string])[] = [
  [/深層学習/, 'ディープラーニング'],
  [/ブラウザ(?!ー)/, 'ブラウザー'],
  [/フォルダ(?!ー)/, 'フォルダー'],
  [/サーバ(?!ー)/, 'サーバー'],
  [/メモリ(?!ー)/, 'メモリー'],
  [/関門/, '合格条件'],
];

const told = (texts: readonly { place: string; text: string }[], wrong: RegExp) =>
  texts.filter(({ text }) => wrong.test(text)).map(({ place, text }) => `${place}: ${text}`);

describe.each([...shippedIds, 'examples/house', 'examples/databases'])('the Japanese of %s', (id) => {
  const knowledge = loadKnowledgeFolder(id.includes('/') ? id : `knowledge/${id}`, shippedBases);
  const texts = textsOf(knowledge);

  test.each(oneWord)('%s is %s', (wrong) => {
    expect(texts.length).toBeGreaterThan(100);
    expect(told(texts, wrong)).toEqual([]);
  });

  test('questions are whole, polite and end alike', () => {
    for (const { asks, why } of knowledge.questions) {
      expect(asks.ja).toMatch(/(?:ます|です|せん)か。$/);
      expect(why.ja).toMatch(/。$/);
    }
  });

  test('brackets are wide, and a space stands between scripts', () => {
    expect(told(texts, /[\u3040-\u30ff\u4e00-\u9fff]\(|(?<!\w\([\w.]*)\)[\u3040-\u30ff\u4e00-\u9fff]/)).toEqual([]);
    expect(told(texts, joined)).toEqual([]);
    // those of a call are of its language
    expect(told(texts, /（）/)).toEqual([]);
  });
});

describe('the Japanese of the program', () => {
  const texts = wordsOf();

  test.each([...oneWord, [/(?<!行の)先頭(?!に置く)/, '1 位'] as const])('%s is %s', (wrong) => {
    expect(texts.length).toBeGreaterThan(300);
    expect(told(texts, wrong)).toEqual([]);
  });

  test('brackets are narrow, and a space stands between scripts', () => {
    expect(told(texts, /[（）]/)).toEqual([]);
    expect(told(texts, joined)).toEqual([]);
  });

  test('what is put between Japanese words is spaced by its own letters', () => {
    // … is where a value stands
    const beside = /[\u3040-\u30ff\u4e00-\u9fff] ?…|… ?[\u3040-\u30ff\u4e00-\u9fff]/;
    const bare = files().flatMap(({ place, code }) => {
      const found: { place: string; text: string }[] = [];
      const walk = (node: ts.Node) => {
        if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent)) {
          const words = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
          found.push({ place, text: words.join('…') });
        }
        ts.forEachChild(node, walk);
      };
      walk(ts.createSourceFile(place, code, ts.ScriptTarget.ESNext, true));
      return found;
    });
    expect(bare.length).toBeGreaterThan(20);
    expect(told(bare, beside)).toEqual([]);
  });
});

describe.each(shippedIds)('the English of %s', (id) => {
  const { questions } = loadShipped(id);

  test('questions are whole sentences, their answers begin with a capital, and each has a name', () => {
    for (const { asks, name, options } of questions) {
      expect(asks.en).toMatch(/^[A-Z].{14,}\?$/);
      expect(name?.en, asks.en).toMatch(/^\S.{0,30}$/);
      expect(name?.ja, asks.en).toMatch(/^\S.{0,20}$/);
      for (const { label } of options) expect(label.en).toMatch(/^(?:[A-Z0-9]|iOS|macOS|llama\.cpp)/);
    }
  });
});
