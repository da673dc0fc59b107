import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isShipped } from '../../knowledge/load-shipped.ts';

/**
 * How a document calls the base that was found by `asked`: one that ships by its id, a folder by its path from the document,
 * so that both can be moved together. A document without a file is taken to end up somewhere below the working directory.
 */
export function baseNameIn(document: string | undefined, asked: string): string {
  if (isShipped(asked)) return asked;
  const path = relative(folderOf(document), resolve(asked)).replaceAll('\\', '/');
  return /^(\.\.?(\/|$)|\/|[a-z]:)/i.test(path) ? path : `./${path}`;
}

/** The folder that a document means: looked for from where the document lies upwards, and from the working directory. */
export function baseFolderFrom(document: string | undefined, named: string): string | undefined {
  const start = folderOf(document);
  const found = [...upwards(start), resolve()]
    .map((folder) => resolve(folder, named))
    .find((folder) => existsSync(join(folder, 'knowledge.yaml')));
  return found === undefined ? undefined : relative('', found) || '.';
}

/**
 * Whether a document means the base that was found by `asked`, which says of itself what its `id` is, or the one that it
 * extends: a base that extends another asks all that the other does, and more.
 */
export function meansBase(
  document: string | undefined,
  named: string,
  { id, extends: extended }: Pick<Knowledge, 'id' | 'extends'>,
  asked: string | undefined,
): boolean {
  if ([named, basename(named)].includes(id) || basename(named) === extended?.id) return true;
  if (asked === undefined || isShipped(asked) || isShipped(named)) return false;
  const folder = baseFolderFrom(document, named);
  // a folder that lies there no more has moved: its name is still that of the one that is asked for
  if (folder === undefined) return basename(named) === basename(resolve(asked));
  return resolve(folder) === resolve(asked);
}

const folderOf = (document: string | undefined) => (document === undefined ? resolve() : dirname(resolve(document)));

function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}
