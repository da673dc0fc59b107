import { relative } from 'node:path';
import type { AuthoredBase } from '../authored-base.ts';
import { isBeside } from '../source-kinds.ts';

type Statements = AuthoredBase['frameworks'][number]['data']['statements'];

/** A base whose files beside it are addressed from another folder. One that ships has none. */
export function movedSources(base: AuthoredBase, to: string): AuthoredBase {
  if (base.folder === '') return base;
  const folder = relative(to, base.folder).replaceAll('\\', '/');
  const moved = (statements: Statements): Statements =>
    statements.map((one) =>
      'kind' in one.at && isBeside(one.at.address)
        ? { ...one, at: { ...one.at, address: `${folder}/${one.at.address}` } }
        : one,
    );
  const inFile = <T extends { readonly data: { readonly statements: Statements } }>(file: T): T => ({
    ...file,
    data: { ...file.data, statements: moved(file.data.statements) },
  });
  return { ...base, field: base.field && inFile(base.field), frameworks: base.frameworks.map(inFile) };
}
