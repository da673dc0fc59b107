import { describe, expect, it } from 'vitest';
import { textsApart } from '../../src/package/texts-apart.ts';

/** What a script gives by itself, and from the list of its texts. */
function both(script: () => unknown) {
  const { code, texts } = textsApart(`(${script})()`);
  const put = (at: number, ...values: unknown[]) =>
    values.reduce((text, value, i) => `${text}${value}${texts[at]![i + 1]}`, texts[at]![0]);
  const evaluated = new Function('$$p', '$$t', `return ${code}`) as (texts: unknown, put: unknown) => unknown;
  return { before: script(), after: evaluated(texts, put), code, texts };
}

const tagged = (words: TemplateStringsArray, ...values: unknown[]) => [...words, ...values];
Object.assign(globalThis, { tagged });

describe('textsApart', () => {
  it('says the same from a list', () => {
    for (const script of [
      () => ['a text of its own', '日本語の文字列です', 'short'],
      () => `so many: ${1 + 1} of ${['three ', 3]}, that is all`,
      () => `outside ${[1, 2].map((n) => `inside ${n} of them`).join(' and then ')} again`,
      () => (globalThis as never as { tagged: typeof tagged }).tagged`tagged with ${1} and ${`an inner ${2} text`}`,
      () => ({ 'a key that is long': 'a value that is long', 'another key': ['first value', 'first value'] }),
      () => ({ ['a key '.concat('worked out')]: 1, 'quoted key': 2 }),
      () => `first ${((a) => a + 1)(1) > 1 ? 'a longer yes' : 'a longer no'} and ${((a) => a + 1)(1)}`,
    ]) {
      const { before, after } = both(script);
      expect(after).toEqual(before);
    }
  });

  it('keeps words apart', () => {
    const script = 'switch(a){case`the first text`:return`the second text`}';
    expect(textsApart(`(a=>{${script}})`).code).toBe('(a=>{switch(a){case $$p[0]:return $$p[1]}})');
  });

  it('puts values in brackets where they need them now', () => {
    const { code } = textsApart(['`first ', '{(1, 2)} and the last`'].join('$'));
    expect(code).toBe('$$t(0,(1, 2))');
  });

  it('leaves no text in the script, and says each once', () => {
    const { code, texts } = both(() => ['the same words', 'the same words', `with ${1} between them`]);
    expect(code).not.toContain('words');
    expect(code).not.toContain('between');
    expect(texts).toEqual(['the same words', ['with ', ' between them']]);
  });

  it('leaves names and directives where they are', () => {
    const script = `(() => { "use strict"; return { "a longer key": this } })()`;
    expect(textsApart(script)).toEqual({ code: script, texts: [] });
  });

  it('refuses a script that has its names already', () => {
    expect(() => textsApart('const $$t = 1')).toThrow('$$t');
  });
});
