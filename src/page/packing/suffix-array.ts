/**
 * Where the suffixes of a text begin, in their order, worked out in a time that grows with its length: induced sorting (Nong,
 * Zhang, Chan 2009).
 *
 * @param text numbers from 0 to `most`
 */
export function suffixArray(text: Int32Array, most: number): Int32Array {
  const { length } = text;
  /** Whether a suffix comes before the one that begins behind it. */
  const isSmall = new Uint8Array(length);
  for (let i = length - 2; i >= 0; i--)
    isSmall[i] = text[i] === text[i + 1] ? isSmall[i + 1]! : Number(text[i]! < text[i + 1]!);
  const [largeFrom, smallFrom] = [new Int32Array(most + 2), new Int32Array(most + 2)];
  for (let i = 0; i < length; i++)
    if (isSmall[i] === 1) largeFrom[text[i]! + 1]!++;
    else smallFrom[text[i]!]!++;
  for (let c = 0; c <= most; c++) {
    smallFrom[c]! += largeFrom[c]!;
    largeFrom[c + 1]! += smallFrom[c]!;
  }
  const sorted = new Int32Array(length);
  /** All suffixes in order, from those that begin a run of small ones in theirs. */
  const induce = (first: Int32Array) => {
    sorted.fill(-1);
    const small = smallFrom.slice();
    for (const at of first) sorted[small[text[at]!]!++] = at;
    const large = largeFrom.slice();
    sorted[large[text[length - 1]!]!++] = length - 1;
    for (let i = 0; i < length; i++) {
      const at = sorted[i]! - 1;
      if (at >= 0 && isSmall[at] === 0) sorted[large[text[at]!]!++] = at;
    }
    const end = largeFrom.slice();
    for (let i = length - 1; i >= 0; i--) {
      const at = sorted[i]! - 1;
      if (at >= 0 && isSmall[at] === 1) sorted[--end[text[at]! + 1]!] = at;
    }
  };
  const begins = (at: number) => at > 0 && isSmall[at] === 1 && isSmall[at - 1] === 0;
  let count = 0;
  for (let at = 0; at < length; at++) if (begins(at)) count++;
  const firsts = new Int32Array(count);
  const place = new Int32Array(length);
  for (let at = 0, i = 0; at < length; at++) {
    if (!begins(at)) continue;
    firsts[i] = at;
    place[at] = i++;
  }
  induce(firsts);
  if (firsts.length < 2) return sorted;

  // what stands from one of them to the next is a letter now, and the text of these letters is sorted the same way
  const endOf = (at: number) => (place[at]! + 1 < count ? firsts[place[at]! + 1]! : length - 1);
  const isSame = (one: number, other: number) => {
    const size = endOf(one) - one;
    if (endOf(other) - other !== size) return false;
    for (let i = 0; i <= size; i++) if (text[one + i] !== text[other + i]) return false;
    return true;
  };
  const letters = new Int32Array(firsts.length);
  let [letter, before] = [-1, -1];
  for (let i = 0; i < length; i++) {
    const at = sorted[i]!;
    if (!begins(at)) continue;
    // the last one ends with the text, as no other does
    if (before < 0 || endOf(before) === length - 1 || endOf(at) === length - 1 || !isSame(before, at)) letter++;
    letters[place[at]!] = letter;
    before = at;
  }
  induce(suffixArray(letters, letter).map((i) => firsts[i]!));
  return sorted;
}
