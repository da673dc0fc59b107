import { fstatSync, type Stats } from 'node:fs';

/** What stands at a descriptor; undefined where it is closed. */
export function descriptorKind(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}
