import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/documents/parse-json.ts';

describe('parseJson', () => {
  it('reads whatever JSON may hold, written in whatever way', () => {
    const word = fc.string({ unit: fc.constantFrom('a', ':', '"', '\\', ',', '{', '}', '日', '\n') });
    const json = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 3 });
    const anything = fc.oneof(json, fc.dictionary(word, word), fc.array(word));
    fc.assert(
      fc.property(anything, fc.constantFrom('', ' ', '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  it.each(['null', '0', '"a"', '[]', '{}', ' {"a" :1 , "b"\n \t:\r\n2} '])('reads %j', (text) => {
    expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
  });

  it.each([
    '["a",":"]',
    '["a:","{",":","\\":"]',
    '{"a":": \\"b\\":"}',
    '{"a\\"b":"c","\\\\":"d:"}',
    '{"__proto__":1,"a":{"a":{"a":[{"a":1},{"a":1}]}}}',
  ])('is not misled by %s', (text) => {
    expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
  });

  it.each(['', ' ', '{', 'goal: research', "{'a':1}", '{"a":1,}', '{"a":1} {}', '\uFEFF{}', '["a" "b"]'])(
    'leaves %j, which is no JSON, to others',
    (text) => expect(parseJson(text)).toBeUndefined(),
  );

  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"b":2,"\\u0061":3}',
    '{"a":{"b":1,"b":2}}',
    '[[{"":0 , "" : 0}]]',
    '{"a":{"b":{"c":1}},"a":2}',
    '{"__proto__":1,"__proto__":2}',
  ])('leaves %s, where a key stands twice, to others', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it('reads what is nested deeper than the stack', () => {
    const deep = (inner: string) => `${'{"a":['.repeat(50_000)}${inner}${']}'.repeat(50_000)}`;
    expect(Object.keys(parseJson(deep('{"b":1,"c":2}'))?.value as object)).toEqual(['a']);
    expect(parseJson(deep('{"b":1,"b":2}'))).toBeUndefined();
  });
});
