import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|mjs)$/.test(file))
  .map((file) => `src/${file}`);

/** What a source holds of one kind, by the place. */
function partsOf(file: string, wanted: (node: ts.Node) => boolean): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (wanted(node)) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a regular expression could take more than linear time for, by the characters that do it. */
function slow(literal: string): string[] {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(literal) ?? [];
  return analyse({ source, flags }).reports.map(
    ({ type, exponential }) => `${literal}: ${exponential ? 'exponential' : type}`,
  );
}

const isLateExpression = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && node.expression.getText() === 'lateExpression';

/** What a call of `lateExpression` makes, as a literal. */
function literalOf(call: string): string {
  const [statement] = ts.createSourceFile('call.ts', call, ts.ScriptTarget.Latest).statements;
  const { arguments: given } = (statement as ts.ExpressionStatement).expression as ts.CallExpression;
  const [source, flags] = given.map((one) => {
    if (!ts.isStringLiteral(one)) throw new Error(`${call}: its source and flags are to be read here`);
    return one.text;
  });
  return String(new RegExp(source!, flags));
}

describe('work grows at most in proportion to the text', () => {
  it('knows a slow expression when it sees one', () => {
    for (const literal of ['/^\\s*\\{?\\s*k/m', '/(a+)+b/', '/[?#].*$/', '/\\/+$/'])
      expect(slow(literal)).not.toEqual([]);
    for (const literal of ['/^[ \\t]*k/m', '/(?<!\\/)\\/+$/']) expect(slow(literal)).toEqual([]);
  });

  it('reads what is made late as it reads a literal', () => {
    expect(literalOf("lateExpression('(\\\\p{L}+)+b/', 'gu')")).toBe('/(\\p{L}+)+b\\//gu');
    expect(() => literalOf('lateExpression(text, flags)')).toThrow();
  });

  it('has no regular expression that takes more than linear time', () => {
    const literals = sources.flatMap((file) => partsOf(file, ts.isRegularExpressionLiteral));
    expect(literals.length).toBeGreaterThan(100);
    const late = sources.flatMap((file) => partsOf(file, isLateExpression)).map(literalOf);
    expect(late.length).toBeGreaterThan(2);
    expect([...new Set([...literals, ...late])].flatMap(slow)).toEqual([]);
  });

  it('spreads no list into the arguments of a call that takes any number', () => {
    // more arguments than the stack holds end the program
    const spreads = sources.flatMap((file) =>
      partsOf(
        file,
        (node) =>
          ts.isCallExpression(node) &&
          ts.isPropertyAccessExpression(node.expression) &&
          ['push', 'unshift', 'splice', 'apply'].includes(node.expression.name.text) &&
          node.arguments.some(ts.isSpreadElement),
      ).map((text) => `${file}: ${text}`),
    );
    expect(spreads).toEqual([]);
  });
});
