import type { Cluster } from '../widths/clusters.ts';

/**
 * Kinsoku, the line-breaking rules of Japanese (JIS X 4051): closing brackets, stops, small kana, the long-vowel mark
 * and repetition marks do not begin a line; opening brackets do not end one.
 */
const NEVER_FIRST = codePoints(
  '、。，．・：；？！‼⁇⁈⁉…‥〜～゠‐–）〕］｝〉》」』】〙〗〟’”｠»％‰℃°' +
    'ーヽヾゝゞ々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ' +
    '｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ',
);
const NEVER_LAST = codePoints('（〔［｛〈《「『【〘〖〝‘“｟«｢￥＄￡＃');
/** The same for ASCII, but only where no space stands between: `.gitignore` may begin a line, 学習. may not be torn. */
const ASCII_NEVER_FIRST = codePoints(',.;:!?)]}%');
const ASCII_NEVER_LAST = codePoints('([{$#');

const percent = 0x25;

/** May a line end after `before` and the next begin with `after`, which had spaces between them, or not? */
export function mayBreak(before: Cluster, after: Cluster, spaced: boolean): boolean {
  if (NEVER_FIRST.has(after.base) || NEVER_LAST.has(before.base)) return false;
  if (spaced) return !(after.base === percent && /\d$/.test(before.text));
  if (!breaksAnywhere(before) && !breaksAnywhere(after)) return false;
  if (ASCII_NEVER_FIRST.has(after.base) || ASCII_NEVER_LAST.has(before.base)) return false;
  const isSkinTone = after.base >= 0x1f3fb && after.base <= 0x1f3ff;
  return !isSkinTone && !before.text.endsWith('\u200d');
}

function breaksAnywhere(cluster: Cluster): boolean {
  return cluster.width === 2 || (cluster.base >= 0xff61 && cluster.base <= 0xff9f); // half-width kana
}

function codePoints(text: string): ReadonlySet<number> {
  return new Set(Array.from(text, (character) => character.codePointAt(0)!));
}
