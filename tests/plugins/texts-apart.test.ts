import { describe, expect, it } from 'vitest';
import { names, textsApart } from '../../src/package/texts-apart.ts';

type Fill = (parts: readonly string[], ...values: unknown[]) => unknown;

/** What a script gives by itself, and from the list of its texts as `browser/start.ts` has it. */
function both(script: () => unknown) {
  const { code, texts } = textsApart(`(${script})()`);
  const filled: Fill = (parts, ...values) =>
    values.reduce<string>((text, value, i) => `${text}${value}${parts[i + 1]}`, parts[0]!);
  const put = (at: number, ...values: unknown[]) => filled(texts[at] as readonly string[], ...values);
  const entries = (at: number, fill = filled) =>
    Object.fromEntries(
      Object.entries(texts[at]!).map(([key, said]: [string, unknown]) => [
        key,
        Array.isArray(said) ? (...values: unknown[]) => fill(said, ...values.slice(0, said.length - 1)) : said,
      ]),
    );
  const evaluated = new Function(...Object.values(names), `return ${code}`) as (...given: unknown[]) => unknown;
  return { before: script(), after: evaluated(texts, put, entries, Object), code, texts };
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
      () => ({ one: 'text', two: 2, three: [1], four: 'words', two2: -2, ['fi'.concat('ve')]: 'five' }),
      () =>
        (({ one = 'a default text', two: { three = 3 } = {} }: { one?: string; two?: { three?: number } }) => [
          one,
          three,
        ])({}),
      () => ({ twice: 'first', between: [0], __proto__: 'no object', inner: { a: 1, b: '' } }),
      () => `first ${((a) => a + 1)(1) > 1 ? 'a longer yes' : 'a longer no'} and ${((a) => a + 1)(1)}`,
    ]) {
      const { before, after } = both(script);
      expect(after).toEqual(before);
      expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    }
  });

  it('takes out entries that are plain as one, each time as an object of its own', () => {
    const { after, code, texts } = both(() => {
      const make = () => ({ one: 'text', two: 2, three: [1], four: 4 });
      return [make(), Object.assign(make(), { one: 'changed' }), make()];
    });
    expect(texts).toEqual([{ one: 'text', two: 2 }, { four: 4 }, { one: 'changed' }]);
    expect(code.replace(/\s/g, '')).toContain('{...$[0],three:[1],...$[1]}');
    expect(after).toMatchObject([{ one: 'text' }, { one: 'changed' }, { one: 'text' }]);
  });

  it('takes out templates that are entries, as functions of the same values', () => {
    const { before, after, code, texts } = both(() => {
      const { tagged: tag } = globalThis as never as { tagged: typeof tagged };
      const words = {
        title: 'A title',
        lead: (one: string, other: string) => `from ${one} to ${other}`,
        always: () => 'whatever is given',
        said: (one: number) => tag`tagged ${one}.`,
        turned: (one: string, other: string) => `${other} before ${one}`,
        one: (one: string, _two: string) => `${one} alone`,
        nested: (list: readonly string[]) => `all: ${list.join()}`,
        last: 'The end',
      };
      const more = [1, 2].map(words.said as never);
      return [Object.keys(words), words.title, words.lead('a', 'b'), words.always(), words.said(1), ...more]
        .concat([words.turned('a', 'b'), words.one('a', 'b'), ['c', 'd'].map(words.one as never).join()])
        .concat([words.nested(['a', 'b']), words.last]);
    });
    expect(after).toEqual(before);
    expect(texts[0]).toEqual({ title: 'A title', lead: ['from ', ' to ', ''], always: ['whatever is given'] });
    expect(code.replace(/\s/g, '')).toMatch(/\{\.\.\.\$\$\(0\),\.\.\.\$\$\(1,tag\),turned:\(one,other\)=>/);
  });

  it('leaves functions whole that are more than a template', () => {
    for (const value of [
      '(one = "a default") => `said: @{one}`',
      '({ one }) => `said: @{one}`',
      '(...all) => `said: @{all}`',
      'async (one) => `said: @{one}`',
      'function (one) { return `said: @{one}` }',
      '(one) => `said: @{one}@{one}`',
      '(one) => this.tag`said: @{one}`',
    ])
      expect(textsApart(`({ key: ${value.replaceAll('@', '$')} })`).code, value).not.toContain(names.entries);
  });

  it('gives what is said most often the shortest number', () => {
    expect(textsApart('["seldom said", "often said", "often said"]')).toEqual({
      code: '[$[1], $[0], $[0]]',
      texts: ['often said', 'seldom said'],
    });
  });

  it('keeps words apart', () => {
    const script = 'switch(a){case`the first text`:return`the second text`}';
    expect(textsApart(`(a=>{${script}})`).code).toBe('(a=>{switch(a){case $[0]:return $[1]}})');
  });

  it('has a short name for Object, where that is no key', () => {
    const { before, after, code } = both(() => [
      Object.keys({ Object: 1 }),
      Object.hasOwn({}, 'Object'),
      globalThis.Object.name,
    ]);
    expect(after).toEqual(before);
    expect(code.match(/Object\b/g)).toEqual(['Object']);
  });

  it('has a short name for what is undefined', () => {
    const { before, after, code } = both(() => [void 0, ((a?: string) => a === void 0)(), typeof void 0]);
    expect(after).toEqual(before);
    expect(code).not.toContain('void');
    // what is done is done
    expect(textsApart('void done()').code).toBe('void done()');
  });

  it('puts values in brackets where they need them now', () => {
    const { code } = textsApart(['`first ', '{(1, 2)} and the last`'].join('$'));
    expect(code).toBe('$_(0,(1, 2))');
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
    expect(() => textsApart('const $_ = 1')).toThrow('$_');
  });
});
