import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../src/page/packing/pack.ts';
import { packText } from '../../src/page/packing/pack-text.ts';
import { suffixArray } from '../../src/page/packing/suffix-array.ts';
import { unpack } from '../../src/page/packing/unpack.ts';
import { unpackText } from '../../src/page/packing/unpack-text.ts';
import { anyCharacter } from '../any-character.ts';

function finished<T>(steps: Generator<undefined, T>): { readonly value: T; readonly count: number } {
  for (let count = 1; ; count++) {
    const { done, value } = steps.next();
    if (done) return { value, count };
  }
}

/** Few letters repeat, many do not: both are hard in their way. */
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '日', '😀'), maxLength: 200 }),
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('suffixArray', () => {
  it('has the suffixes in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 80 }), (numbers) => {
        const text = String.fromCharCode(...numbers);
        const expected = numbers.map((_, i) => i).sort((a, b) => (text.slice(a) < text.slice(b) ? -1 : 1));
        expect([...suffixArray(Int32Array.from(numbers), 3)]).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('packText', () => {
  it('is taken apart again, however short or monotonous it is', () => {
    for (const text of [
      '',
      'a',
      'aa',
      'banana',
      'mississippi',
      '\u0000',
      '\uffff\u0000',
      'ab'.repeat(5000),
      'a'.repeat(5000),
    ])
      expect(finished(unpackText(packText(text))).value).toBe(text);
  });

  it('is taken apart again, whatever it is, and stands for itself in a script element', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const packed = packText(text);
        expect(finished(unpackText(packed)).value).toBe(text);
        expect(packed).toMatch(/^[!-~]*$/);
        expect(packed).not.toMatch(/[<&\\]/);
      }),
    );
  });

  it('is unpacked in steps of a bounded length', () => {
    const { value, count } = finished(unpackText(packText('no two words alike '.repeat(8000))));
    expect(value.length / count).toBeLessThan(20_000);
  });

  it('finds again what repeats', () => {
    const once = Array.from({ length: 500 }, (_, i) => `${(i * 7919) % 1000} `).join('');
    expect(packText(once + once).length).toBeLessThan(1.1 * packText(once).length);
  });
});

describe('pack', () => {
  it('holds what JSON holds, keys in their order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const plain = JSON.stringify(data);
        expect(JSON.stringify(finished(unpack(pack(data))).value)).toBe(plain);
      }),
    );
  });

  it('leaves out what JSON leaves out', () => {
    expect(finished(unpack(pack({ a: undefined, b: [undefined], constructor: 1 }))).value).toEqual({
      b: [null],
      constructor: 1,
    });
  });
});
