/** How often each of one or two at most has each rank, from their exact indices. */
export function exactAcceptability(indices: readonly (readonly number[])[]): number[][] {
  if (indices.length < 2) return indices.map(() => [1]);
  const [first, second] = [indices[0]![1]!, indices[1]![0]!];
  return [
    [first, second],
    [second, first],
  ];
}
