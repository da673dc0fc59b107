import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path}`)
  .sort();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const isLanguageWord = (node: ts.Node) => ts.isStringLiteralLike(node) && (node.text === 'en' || node.text === 'ja');

/** Where a source treats one language otherwise than the others: what else there is would be told in the wrong one. */
function choices(path: string, text: string): string[] {
  // most name none, and need not be parsed
  if (!/\b(en|ja)\b/.test(text)) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const chosen =
      (ts.isBinaryExpression(node) &&
        /^[!=]==?$/.test(node.operatorToken.getText()) &&
        (isLanguageWord(node.left) || isLanguageWord(node.right))) ||
      (ts.isCaseClause(node) && isLanguageWord(node.expression)) ||
      (ts.isPropertyAccessExpression(node) && /^(en|ja)$/.test(node.name.text)) ||
      (ts.isElementAccessExpression(node) && isLanguageWord(node.argumentExpression));
    if (chosen) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Where a source speaks one language on purpose, whichever is asked for. */
const onPurpose: readonly RegExp[] = [
  // a decision record has the headings of its format, which are English
  /^src\/report\/formats\/adr\/decision-record\.ts:/,
  // and a file name in ASCII
  /^src\/report\/formats\/adr\/outcome\.ts:/,
];

const oneLanguage = /\/words\/(\w+)\/[\w-]+\.ts$/;
/** Each chooses the words of a subject by the language. */
const tables = sources.filter((path) => /Record<Language, \w*Words>> = \{/.test(read(path)));

/** What the compiler says of these files if there is one more language; of no other file, which takes its time. */
function complaints(files: readonly string[], added: string): { readonly file: string; readonly text: string }[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, types: [] });
  const { getSourceFile } = host;
  host.getSourceFile = (path, target) => {
    if (path !== join(root, 'src/language/language.ts')) return getSourceFile(path, target);
    return ts.createSourceFile(path, read('src/language/language.ts').replace("'ja']", `'ja', '${added}']`), target);
  };
  const program = ts.createProgram(
    files.map((path) => join(root, path)),
    { ...options, types: [] },
    host,
  );
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(join(root, file)))
      .map(({ messageText }) => ({ file, text: ts.flattenDiagnosticMessageText(messageText, '\n') })),
  );
}

describe('a third language', () => {
  it('would be told in another one nowhere: no source asks which language it is', () => {
    const found = sources
      .filter((path) => !oneLanguage.test(path))
      .flatMap((path) => choices(path, read(path)))
      .filter((place) => !onPurpose.some((known) => known.test(place)));
    expect(found).toEqual([]);
  });

  it('would be noticed where a source asks', () => {
    for (const asks of [
      "const a = language === 'en' ? 'yes' : 'はい';",
      "if ('ja' !== language) say('yes');",
      "switch (language) { case 'ja': say('はい'); }",
      'const a = says.en;',
      "const a = says['ja'];",
    ])
      expect(choices('a.ts', asks), asks).toHaveLength(1);
    expect(choices('a.ts', 'const a = words[language].yes;')).toEqual([]);
  });

  it('is asked for by the compiler in each table of words, and is the only thing that it misses there', () => {
    expect(tables.length).toBeGreaterThan(15);
    const told = complaints(tables, 'eo');
    expect(tables.filter((table) => !told.some(({ file }) => file === table))).toEqual([]);
    expect(told.filter(({ text }) => !/\beo\b/.test(text))).toEqual([]);
  });

  it('is a folder beside the others: each has the same files', () => {
    const files = (language: string) =>
      sources
        .filter((path) => oneLanguage.exec(path)?.[1] === language)
        .map((path) => path.replace(`/${language}/`, '/'));
    for (const language of languages) expect(files(language), language).toEqual(files('en'));
    expect([...new Set(sources.flatMap((path) => oneLanguage.exec(path)?.[1] ?? []))].sort()).toEqual(
      [...languages].sort(),
    );
  });
});
