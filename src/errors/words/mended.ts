import { idFrom } from '../../language/id-from.ts';
import type { ShapeFormat, ShapeFound } from '../problems/shape-problems.ts';

/** What stands there as the id that it could be, after `lead`; nothing where no id is asked for or none can be made of it. */
export function mended(
  { found, expected }: { readonly found: ShapeFound; readonly expected: ShapeFormat },
  lead: string,
): string {
  if ((expected !== 'id' && expected !== 'statement-id') || found.kind !== 'text') return '';
  const id = idFrom(found.shown);
  return id === '' ? '' : `${lead}${id}`;
}
