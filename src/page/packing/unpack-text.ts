import { characterCode } from './character-code.ts';
import { digits, least, most } from './digits.ts';
import { estimate } from './estimate.ts';

/** So many characters a step: some milliseconds, where a browser is slow some hundredths of a second. */
const stride = 1 << 14;

/** What `packText` packed, in steps none of which takes long. */
export function* unpackText(packed: string): Generator<undefined, string> {
  const [length, last] = packed.split('.', 2).map(Number) as [number, number];
  const hear = characterCode(bitsOf(packed.slice(`${length}.${last}.`.length)));
  // character by character what stands before the suffixes in their order, and how many there are of each
  const characters = new Uint16Array(length + 1);
  const from = new Int32Array(0x10001);
  for (let i = 0; i <= length; i++) {
    if (i === last) continue;
    const character = hear(null);
    characters[i] = character;
    from[character + 1]!++;
    if (i % stride === 0) yield;
  }
  from[0] = 1;
  for (let c = 0; c < 0xffff; c++) from[c + 1]! += from[c]!;
  // in the same order, where each suffix goes on without its first character
  const next = new Int32Array(length + 1);
  for (let i = 0; i <= length; i++) {
    if (i === last) continue;
    next[from[characters[i]!]!++] = i;
  }
  yield;
  const text = new Uint16Array(length);
  for (let i = 0, at = last; i < length; i++) {
    at = next[at]!;
    text[i] = characters[at]!;
  }
  yield;
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(text);
}

/** Bits of digits, each by what is known of its contexts: the other half of the coder in `packText`. */
function bitsOf(packed: string) {
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  const known = estimate();
  let [at, code, range] = [0, 0, most];
  const take = () => {
    code = code * digits.length + values[packed.charCodeAt(at++)]!;
  };
  for (let i = 0; i < 7; i++) take();
  return (common: number, special: number): number => {
    const bound = Math.floor(range * known.of(common, special));
    const bit = code < bound ? 1 : 0;
    if (bit === 1) range = bound;
    else {
      code -= bound;
      range -= bound;
    }
    for (; range < least; range *= digits.length) take();
    known.learn(common, special, bit);
    return bit;
  };
}
