import { relative } from 'node:path';
import type { AuthoredBase } from '../authored-base.ts';
import type { Statement } from '../knowledge.ts';
import { isBeside } from '../source-kinds.ts';

/** A statement of a base whose source, where it is a file beside a base that this one extends, is addressed from this one's folder. */
export function shownSource(statement: Statement, base: AuthoredBase): Statement {
  const { at } = statement;
  if (!('kind' in at) || !isBeside(at.address)) return statement;
  const writer = writerOf(statement.id, base);
  if (writer === base) return statement;
  const folder = relative(base.folder, writer.folder).replaceAll('\\', '/');
  return { ...statement, at: { ...at, address: `${folder}/${at.address}`, written: at.address } };
}

/** The base in whose files a statement stands, however many lie in between. */
function writerOf(statement: string, base: AuthoredBase): AuthoredBase {
  const { extension } = base;
  return extension?.statements.has(statement) === true ? writerOf(statement, extension.base) : base;
}
