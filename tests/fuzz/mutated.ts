import fc from 'fast-check';

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const odd: readonly unknown[] = [
  ...inherited,
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  'none',
  'unknown',
  'answers',
  'a\nb',
  '\u202e\u001b[2J',
  '日本',
  'x'.repeat(3_000),
  '../..',
  '2026-13-45',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
];

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

/** Every place in a document where something stands, from the outside in. */
function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (Array.isArray(value))
    value.forEach((inner, key) => {
      found.push({ holder: value, key });
      placesIn(inner, found);
    });
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      found.push({ holder: value as Record<string, unknown>, key });
      placesIn(inner, found);
    }
  return found;
}

const at = ({ holder, key }: Place) => (holder as Record<string, unknown>)[key];
function put({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

const steps = {
  leaveOut: ({ holder, key }: Place) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  replace: (place: Place, _: Place, value: unknown) => put(place, value),
  swap: (place: Place, other: Place) => {
    const [one, two] = [structuredClone(at(place)), structuredClone(at(other))];
    put(place, two);
    put(other, one);
  },
  copy: (place: Place, other: Place) => put(place, structuredClone(at(other))),
  again: ({ holder, key }: Place) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[Number(key)]));
  },
  wrap: (place: Place) => put(place, [at(place)]),
  rename: (place: Place, _: Place, value: unknown) => {
    const { holder, key } = place;
    if (Array.isArray(holder) || typeof value !== 'string') return;
    const inner = holder[key];
    delete holder[key];
    put({ holder, key: value }, inner);
  },
} as const;

/** A document of which some parts are left out, doubled, exchanged, called otherwise or something else altogether. */
export const mutated = <T>(document: T, most = 3): fc.Arbitrary<T> =>
  fc
    .array(
      fc.record({
        how: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
        where: fc.nat(),
        other: fc.nat(),
        value: fc.constantFrom(...odd),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((edits) => {
      const copy = { whole: structuredClone(document) };
      for (const { how, where, other, value } of edits) {
        const places = placesIn(copy);
        steps[how](places[where % places.length]!, places[other % places.length]!, structuredClone(value));
        if (!('whole' in copy)) return document;
      }
      return copy.whole;
    });
