/** How often each of one or two has each rank, from their exact indices; undefined for more, where it has to be sampled. */
export function exactAcceptability(indices: readonly (readonly number[])[]): number[][] | undefined {
  if (indices.length > 2) return undefined;
  if (indices.length < 2) return indices.map(() => [1]);
  const [first, second] = [indices[0]![1]!, indices[1]![0]!];
  return [
    [first, second],
    [second, first],
  ];
}
