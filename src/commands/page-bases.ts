import type { Knowledge } from '../knowledge/knowledge.ts';
import { isShipped, loadShipped, shippedIds } from '../knowledge/load-shipped.ts';
import { type PageBase, toPageBase } from '../page/page-base.ts';
import { namedBase } from './base/named-base.ts';
import type { pageBaseChoices } from './page-spec.ts';

/** The bases of a page, those that ship in their order, one of one's own before them. */
export function pageBases(knowledge: Knowledge, asked: string, which: (typeof pageBaseChoices)[number]): PageBase[] {
  const own = toPageBase(knowledge, namedBase(asked));
  const asks = [knowledge.since?.knowledge, knowledge.beside?.knowledge];
  const ids = shippedIds.filter((id) => which === 'all' || id === knowledge.id || asks.includes(id));
  const shipped = ids.map((id) => (id === knowledge.id ? own : toPageBase(loadShipped(id), namedBase(id))));
  return isShipped(asked) ? shipped : [own, ...shipped.filter(({ id }) => id !== knowledge.id)];
}
