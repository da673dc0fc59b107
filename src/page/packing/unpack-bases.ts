import type { Statement } from '../../knowledge/knowledge.ts';
import type { PageBase } from '../page-base.ts';
import { unpack } from './unpack.ts';

/** What `packBases` packed, in steps none of which takes long. */
export function* unpackBases(packed: string): Generator<undefined, readonly PageBase[]> {
  const bases = (yield* unpack(packed)) as readonly (readonly [Omit<PageBase, 'statements'>, readonly Statement[]])[];
  return bases.map(([rest, statements]) => ({
    ...rest,
    statements: Object.fromEntries(statements.map((statement) => [statement.id, statement])),
  }));
}
