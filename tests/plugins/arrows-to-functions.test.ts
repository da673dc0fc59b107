import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { arrowsToFunctions } from '../../src/package/arrows-to-functions.ts';

/** Each an expression, with what it comes to. */
const same: readonly (readonly [code: string, value: unknown])[] = [
  ['((a, b = () => 2) => a + b())(1)', 3],
  ['[1, 2].map(a => a * 2)', [2, 4]],
  ['[1].map(() => ({ a: 1 }))', [{ a: 1 }]],
  ['(a => b => c => a + b + c)(1)(2)(3)', 6],
  ['((...rest) => rest.length)(1, 2)', 2],
  ['(({ a, b: [c] }) => { return a + c; })({ a: 1, b: [2] })', 3],
  ['typeof (async a => a)(1).then', 'function'],
  ['typeof (async (a) => { await a; })(1).then', 'function'],
  ['((a) =>\n  a)(4)', 4],
  ['(function () { return () => 5; })()()', 5],
  ['((a, b) => a ? b : () => 0)(0)()', 0],
  ['((a) => (a, a + 1))(1)', 2],
  ['(() => { const name = (x) => x; return name.name; })()', 'name'],
  // what belongs to the surroundings
  ['(function () { return (() => arguments.length)(); })(1, 2, 3)', 3],
  ['(function () { return [1].map(() => this.a)[0]; }).call({ a: 7 })', 7],
  ['(function () { return (() => () => this.a)()(); }).call({ a: 7 })', 7],
  ['new (class A { constructor() { this.target = (() => new.target === A)(); } })().target', true],
  ['new (class extends class { m() { return 8; } } { m() { return (() => super.m())(); } })().m()', 8],
  ['new (class { a = 9; b = () => this.a; })().b.call(null)', 9],
];

describe('arrowsToFunctions', () => {
  it.each(same)('%s', (code, value) => {
    const outcome = (text: string) => JSON.stringify(runInNewContext(text));
    expect(outcome(code)).toBe(JSON.stringify(value));
    expect(outcome(arrowsToFunctions(code))).toBe(JSON.stringify(value));
  });

  it('leaves no arrow that can go', () => {
    for (const [code] of same) {
      const isBound = /\bthis\.a|arguments|super|new\.target/.test(code);
      expect(arrowsToFunctions(code).includes('=>'), code).toBe(isBound);
    }
  });
});
