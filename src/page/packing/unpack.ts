import { unpackText } from './unpack-text.ts';

/** What `pack` packed, in steps none of which takes long. */
export function* unpack(packed: string): Generator<undefined, unknown> {
  const text = yield* unpackText(packed);
  yield;
  const [shapes, data] = JSON.parse(text) as [readonly (readonly string[])[], unknown];
  yield;
  const plain = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [shape, ...items] = value as [number, ...unknown[]];
    if (shape === 0) return items.map(plain);
    return Object.fromEntries(shapes[shape - 1]!.map((key, i) => [key, plain(items[i])]));
  };
  return plain(data);
}
