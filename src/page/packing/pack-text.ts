import { characterCode } from './character-code.ts';
import { digits, least, most } from './digits.ts';
import { estimate } from './estimate.ts';
import { suffixArray } from './suffix-array.ts';

/**
 * A text in printable characters, a fourth to a fifth of its bytes: what comes before the same words is put together (Burrows,
 * Wheeler 1994), each character becomes how many others came since it was last there, and these numbers are told by a range
 * coder (Martin 1979) whose digits are the characters. `unpackText` takes it apart.
 */
export function packText(text: string): string {
  const coder = rangeCoder();
  const known = estimate();
  const tell = characterCode((common, special, bit) => {
    coder.tell(known.of(common, special), bit);
    known.learn(common, special, bit);
    return bit;
  });
  const { characters, last } = gathered(text);
  for (const character of characters) tell(character);
  return `${text.length}.${last}.${coder.end()}`;
}

/** The characters that stand before each suffix, in the order of the suffixes; the text itself, before which is none, is `last`. */
function gathered(text: string): { readonly characters: Uint16Array; readonly last: number } {
  const { length } = text;
  const codes = new Int32Array(length);
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  const order = suffixArray(codes, 0xffff);
  const characters = new Uint16Array(length);
  // the empty suffix is the first of all
  let [last, at] = [0, 0];
  if (length > 0) characters[at++] = codes[length - 1]!;
  for (let i = 0; i < length; i++)
    if (order[i] === 0) last = i + 1;
    else characters[at++] = codes[order[i]! - 1]!;
  return { characters, last };
}

function rangeCoder() {
  const out: number[] = [];
  let [low, range] = [0, most];
  const shift = () => {
    out.push(Math.floor(low / least));
    low = (low % least) * digits.length;
  };
  return {
    tell(probability: number, bit: number): void {
      const bound = Math.floor(range * probability);
      if (bit === 1) range = bound;
      else {
        low += bound;
        range -= bound;
      }
      if (low >= most) {
        low -= most;
        let at = out.length - 1;
        for (; out[at] === digits.length - 1; at--) out[at] = 0;
        out[at]!++;
      }
      for (; range < least; range *= digits.length) shift();
    },
    end(): string {
      for (let i = 0; i < 7; i++) shift();
      return out.map((digit) => digits[digit]).join('');
    },
  };
}
