import { type BitCode, rankCode } from './rank-code.ts';

/**
 * Characters as their places in a list to whose front each of them moves, and by their number where they are new. Whoever says
 * them and whoever hears them go through the same; who hears gives null.
 */
export function characterCode(code: BitCode): (said: number | null) => number {
  const rankOf = rankCode(code);
  const list = new Uint16Array(1 << 16);
  let length = 0;
  return (said) => {
    let rank = 0;
    if (said !== null) while (rank < length && list[rank] !== said) rank++;
    rank = rankOf(rank, list[0]!, list[1]!);
    let character = list[rank]!;
    if (rank === length) {
      length++;
      let value = 1;
      for (let digit = 15; digit >= 0; digit--)
        value = value * 2 + code((1 << 16) + value, 0xfffff, ((said ?? 0) >> digit) & 1);
      character = value & 0xffff;
    }
    list.copyWithin(1, 0, rank);
    list[0] = character;
    return character;
  };
}
