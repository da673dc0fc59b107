import type { Element } from './element.ts';

/**
 * The last piece again, as the same object, as long as it is made of the same: what is shown already is then passed over
 * (`browser/patch.ts`), however large it is. `made` is compared by identity, one by one.
 */
export function samePiece(): (made: readonly unknown[], make: () => Element) => Element {
  let last: { readonly made: readonly unknown[]; readonly piece: Element } | undefined;
  return (made, make) => {
    if (last === undefined || made.length !== last.made.length || made.some((part, i) => part !== last!.made[i]))
      last = { made, piece: make() };
    return last.piece;
  };
}
