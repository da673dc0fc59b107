/** From 0 on, one for each of a list; the same list every time. */
export function indicesOf({ length }: { readonly length: number }): readonly number[] {
  known[length] ??= Array.from({ length }, (_, i) => i);
  return known[length]!;
}
const known: (readonly number[] | undefined)[] = [];
