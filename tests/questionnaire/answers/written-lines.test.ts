import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenLines } from '../../../src/questionnaire/answers/written-lines.ts';

describe('writtenLines', () => {
  it('has every line that says something, and where it stands, however lines end', () => {
    const line = fc.constantFrom('', ' ', '\t', '#', ' # a', 'a=b', '  a = b ', '日=本', 'a#b');
    const end = fc.constantFrom('\n', '\r', '\r\n', '\n\n', '\r\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end)), line, (lines, last) => {
        const text = lines.map((pair) => pair.join('')).join('') + last;
        const expected = text
          .split(/\r\n|\r|\n/)
          .map((one, i) => ({ pair: one.trim(), place: `f:${i + 1}:1` }))
          .filter(({ pair }) => pair !== '' && !pair.startsWith('#'));
        expect([...writtenLines('f', text)]).toEqual(expected);
      }),
    );
  });
});
