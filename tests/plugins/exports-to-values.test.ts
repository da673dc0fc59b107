import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { exportsToValues } from '../../src/package/exports-to-values.ts';

const get = (name: string, value = name) =>
  `Object.defineProperty(exports, "${name}", {\n  enumerable: true,\n  get: function () {\n    return ${value};\n  }\n});`;

/** Runs a chunk, then what comes after it; what its exports give then, and which of them are getters. */
function outcomeOf(code: string, then = '') {
  const exports: Record<string, unknown> = {};
  runInNewContext(`${code}\n${then}`, { exports });
  const getters = Object.keys(exports).filter(
    (name) => Object.getOwnPropertyDescriptor(exports, name)?.get !== undefined,
  );
  return { values: { ...exports }, getters };
}

describe('exportsToValues', () => {
  it.each([
    ['what is declared once', 'const a = 1; function b() {} class c {} var d = [2];', ['a', 'b', 'c', 'd'], []],
    [
      'what is assigned later',
      'let a = 1; var b; const c = 4; const late = () => { a = 2; b = 3; };',
      ['a', 'b', 'c'],
      ['a', 'b'],
    ],
    [
      'what is assigned in parts',
      'let a, b, c, d; const late = () => { ({ a, x: [b] } = { a: 1, x: [2] }); [...c] = [3]; };',
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c'],
    ],
    [
      'what counts, or goes through a list',
      'let a = 0, b, c; const late = () => { a++; for (b of [1]); for (c in { d: 1 }); };',
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ],
  ])('gives the same of %s, then and later', (_, code, names, getters) => {
    const chunk = [code, ...names.map((name) => get(name))].join('\n');
    for (const then of ['', code.includes('late') ? 'late();' : '']) {
      const [plain, live] = [outcomeOf(exportsToValues(chunk), then), outcomeOf(chunk, then)];
      expect(JSON.stringify(plain.values)).toBe(JSON.stringify(live.values));
      expect(Object.keys(plain.values)).toEqual(names);
      expect(plain.getters).toEqual(getters);
    }
  });

  it('means those at the end alone, among plain ones', () => {
    const chunk = `${get('early', 'a')}\nconst a = 1, b = 2;\n${get('b')}\nexports.c = b;\n${get('d', 'a')}`;
    expect(outcomeOf(exportsToValues(chunk))).toEqual({ values: { early: 1, b: 2, c: 2, d: 1 }, getters: ['early'] });
  });
});
