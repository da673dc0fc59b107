import { basename, resolve } from 'node:path';
import { isShipped } from '../../knowledge/load-shipped.ts';
import { beginningOf } from '../../knowledge/reading/base-beginning.ts';
import { baseFolderFrom } from './base-name-in.ts';

/** Whether the base that was found by `asked` extends, by however many in between, the one that a document names. */
export function isExtended(document: string | undefined, named: string, asked: string): boolean {
  const folder = isShipped(named) ? undefined : baseFolderFrom(document, named);
  const means = (base: string) =>
    basename(base) === basename(named) || (folder !== undefined && base === resolve(folder));
  return extendedBy(resolve(asked)).some(means);
}

/** Folders, nearest first, and the id of a base that ships. What leads back to itself is refused where it is read. */
function extendedBy(folder: string, seen: readonly string[] = []): string[] {
  const named = beginningOf(folder, folder).extends?.named;
  if (named === undefined || seen.includes(folder)) return [];
  if (isShipped(named)) return [named];
  const next = resolve(folder, named);
  return [next, ...extendedBy(next, [...seen, folder])];
}
