import { packText } from './pack-text.ts';

/**
 * Data as a text of printable characters. The keys of objects are told once for all that have the same. `unpack` takes it apart.
 *
 * @param data what JSON can hold
 */
export function pack(data: unknown): string {
  const shapes = new Map<string, number>();
  const shaped = (value: unknown): unknown => {
    if (Array.isArray(value)) return [0, ...value.map(shaped)];
    if (typeof value !== 'object' || value === null) return value;
    const keys = JSON.stringify(Object.keys(value));
    const shape = shapes.get(keys) ?? shapes.size + 1;
    shapes.set(keys, shape);
    return [shape, ...Object.values(value).map(shaped)];
  };
  // without what JSON does not hold
  const all = shaped(JSON.parse(JSON.stringify(data)));
  return packText(JSON.stringify([[...shapes.keys()].map((keys) => JSON.parse(keys) as unknown), all]));
}
