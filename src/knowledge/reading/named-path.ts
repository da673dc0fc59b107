import { isMap } from '../../documents/is-map.ts';
import type { Path } from '../../documents/yaml/yaml-document.ts';

/** A path of a file's data in words of the base: an entry of a list is called by its id, where it has one. */
export function namedPath(data: unknown, path: Path): string {
  let value = data;
  const steps = path.map((step) => {
    const inner = Array.isArray(value)
      ? value[Number(step)]
      : isMap(value) && Object.hasOwn(value, step)
        ? value[String(step)]
        : undefined;
    const named =
      Array.isArray(value) && isMap(inner) && typeof inner.id === 'string' && wellFormed.test(inner.id)
        ? inner.id
        : undefined;
    value = inner;
    return named ?? String(step);
  });
  return steps.join('.');
}

const wellFormed = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
