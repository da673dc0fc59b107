import type { Statement } from '../../knowledge/knowledge.ts';
import type { PageBase } from '../page-base.ts';
import type { PageContents } from '../page-contents.ts';
import { unpack } from './unpack.ts';

type Packed = readonly [
  texts: PageContents['texts'],
  bases: readonly (readonly [Omit<PageBase, 'statements'>, readonly Statement[]])[],
];

/** What `packContents` packed, in steps none of which takes long. */
export function* unpackContents(packed: string): Generator<undefined, PageContents> {
  const [texts, bases] = (yield* unpack(packed)) as Packed;
  return {
    texts,
    bases: bases.map(([rest, statements]) => ({
      ...rest,
      statements: Object.fromEntries(statements.map((statement) => [statement.id, statement])),
    })),
  };
}
