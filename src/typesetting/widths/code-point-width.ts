import { WIDE_RANGES, ZERO_WIDTH_RANGES } from './width-tables.ts';

/**
 * Terminal columns of one code point: 0, 1 or 2. Ambiguous ones (→ … ① █) are 1, as terminals have it by default.
 */
export function codePointWidth(codePoint: number): 0 | 1 | 2 {
  if (codePoint < 0x300) return codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0) ? 0 : 1;
  // Kana and the common ideographs, almost all of Japanese, need no search.
  if (codePoint >= 0x3041 && codePoint <= 0x9fff) {
    if (codePoint === 0x3099 || codePoint === 0x309a) return 0;
    return codePoint === 0x3097 || codePoint === 0x3098 || (codePoint >= 0x3248 && codePoint <= 0x324f) ? 1 : 2;
  }
  if (isWithin(ZERO_WIDTH_RANGES, codePoint)) return 0;
  return isWithin(WIDE_RANGES, codePoint) ? 2 : 1;
}

function isWithin(ranges: readonly number[], codePoint: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < ranges[2 * middle]!) high = middle - 1;
    else if (codePoint > ranges[2 * middle + 1]!) low = middle + 1;
    else return true;
  }
  return false;
}
