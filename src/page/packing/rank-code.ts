/** Says a bit, or hears it: of two contexts that speak of what came before, with what was told in them. */
export type BitCode = (common: number, special: number, bit: number) => number;

/** What a rank is worth as a context. */
const sizes = 5;
const sizeOf = (rank: number): number => (rank < 2 ? rank : rank < 4 ? 2 : rank < 16 ? 3 : 4);

/**
 * Ranks of a list whose first is the one that came last, as bits: is it 0, is it 1, how many digits the rest has, and these.
 * Whoever says them and whoever hears them go through the same; who hears gives any rank and gets the one that was said.
 */
export function rankCode(code: BitCode): (rank: number, first: number, second: number) => number {
  let [c1, c2, c3, c4, recent] = [0, 0, 0, 0, 0];
  return (said, first, second) => {
    const before = ((c1 * sizes + c2) * sizes + c3) * sizes + c4;
    let rank = 0;
    if (code(before, (first & 0xfff) * 8 + c1, said === 0 ? 0 : 1) === 1)
      rank = code(1024 + before, (1 << 15) + (second & 0xfff) * 8 + c1, said === 1 ? 0 : 1) === 0 ? 1 : 2;
    if (rank === 2) {
      const rest = said - 1;
      let digits = 0;
      while (
        code(
          2048 + (c1 * sizes + c2) * 16 + digits,
          (2 << 15) + (Math.min(recent >> 2, 15) * 16 + digits) * 8 + c3,
          rest >> (digits + 1) > 0 ? 1 : 0,
        ) === 1
      )
        digits++;
      let value = 1;
      for (let digit = digits - 1; digit >= 0; digit--) {
        const special = (1 << 19) + ((first & 0xff) << 8) + (digits << 4) + (value & 15);
        value = value * 2 + code((0x4000 + (digits << 11) + value) & 0xffff, special, (rest >> digit) & 1);
      }
      rank = value + 1;
    }
    recent += rank === 0 ? -(recent >> 4) : (Math.min(rank, 63) * 4 - recent) >> 2;
    [c1, c2, c3, c4] = [sizeOf(rank), c1, c2, c3];
    return rank;
  };
}
