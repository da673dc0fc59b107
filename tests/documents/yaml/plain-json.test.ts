import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainJson } from '../../../src/documents/yaml/plain-json.ts';
import { readYaml } from '../../../src/documents/yaml/yaml-document.ts';
import type { Problem } from '../../../src/errors/problem.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const document = readYaml('f', text, problems);
  return { data: document?.data, place: document?.place, told: problems.map((p) => [p.code, p.place]) };
}
/** The same text by the parser: a comment is no JSON. */
const byParser = (text: string) => read(`${text}\n#`);

describe('plainJson', () => {
  it('says what the parser says, and where, whatever JSON holds and however it is written', () => {
    const json = fc.jsonValue({
      stringUnit: fc.constantFrom('a', ':', '"', '\\', '#', ' ', '日', '\u2028'),
      maxDepth: 3,
    });
    const whole = fc.oneof(fc.array(json), fc.dictionary(fc.constantFrom('a', 'b c', '__proto__', '1', '~'), json));
    fc.assert(
      fc.property(whole, fc.constantFrom('', ' ', '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(plainJson(text)).toEqual({ value: JSON.parse(text) });
        const [plain, parsed] = [read(text), byParser(text)];
        expect(plain.told).toEqual(parsed.told);
        expect(plain.data).toEqual(parsed.data);
        for (const path of [[], ...Object.keys(value).map((key) => [key]), ['not there']])
          expect(plain.place?.(path)).toBe(parsed.place?.(path));
      }),
    );
  });

  it.each(['-0', '1e999', '1E5', '0.1e-7', '123456789012345678901', '"\\ud800"', '"\\u0000"', '"\\/"'])(
    'takes %s for what the parser takes it for',
    (written) => expect(read(`[${written}]`).data).toEqual(byParser(`[${written}]`).data),
  );

  it.each([
    ['a key twice', '{"a": 1, "a": 2}', ['KEY_TWICE', 'f:1:10']],
    ['a key twice, once with an escape', '{"a": 1,\n "\\u0061": 2}', ['KEY_TWICE', 'f:2:2']],
    ['what goes on', '{"a": 1} {}', ['SYNTAX', 'f:1:10']],
    ['what is too deep', `${'['.repeat(100)}${']'.repeat(100)}`, ['TOO_DEEP', 'f:1:67']],
    ['what has too many parts', `[${'1,'.repeat(200_000)}1]`, ['TOO_MANY_PARTS', 'f:1:200001']],
    ['what has too many lines', `[${'\n'.repeat(400_000)}1]`, ['TOO_MANY_PARTS', 'f:300000:1']],
  ])('leaves %s to the parser, which says where', (_, text, told) => {
    expect(plainJson(text)).toBeUndefined();
    expect(read(text).told[0]).toEqual(told);
  });

  it.each(['null', '1', '"a"', 'a: 1', '', '# {}', '\uFEFF{}'])('is no text of a list or a map: %j', (text) => {
    expect(plainJson(text)).toBeUndefined();
  });
});
