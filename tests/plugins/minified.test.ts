import { describe, expect, it } from 'vitest';
import { minified } from '../../src/package/minified.ts';

describe('minified', () => {
  it('does the same in fewer letters, without comments', () => {
    const script = `
      /*! a comment that asks to be kept */
      const add = (one, other) => one + other;
      globalThis.sum = (...numbers) => numbers.reduce(add, 0);`;
    const code = minified(script);
    expect(code.length).toBeLessThan(script.length / 2);
    expect(code).not.toContain('comment');
    expect(new Function('globalThis', `${code}; return globalThis.sum(1, 2, 3)`)({})).toBe(6);
  });

  it('gives nothing a name that is kept', () => {
    const script = '(first, second) => { const [a, b] = [second(first), first(second)]; return [a, b, a, b]; }';
    const used = (kept: readonly string[]) => minified(`globalThis.f = ${script}`, kept).match(/\b[a-z]\b/g) ?? [];
    const [name] = used([]).filter((letter) => letter !== 'f');
    expect(name).toBeDefined();
    expect(used([name!])).not.toContain(name);
  });
});
