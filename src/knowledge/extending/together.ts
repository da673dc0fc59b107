/**
 * Own entries, which keep their places in the list, then those of the other that no own one replaces; `replaced` is told each that one does.
 */
export function together<T>(
  own: readonly T[],
  others: readonly T[],
  idOf: (one: T) => string,
  replaced: (id: string, index: number) => void,
): T[] {
  const indices = new Map(own.map((one, i) => [idOf(one), i]));
  const kept = others.filter((one) => {
    const index = indices.get(idOf(one));
    if (index !== undefined) replaced(idOf(one), index);
    return index === undefined;
  });
  return [...own, ...kept];
}
