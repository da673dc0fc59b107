/** The points of several together. */
export const sumOf = (rest: readonly { readonly points: number }[]): number =>
  rest.reduce((sum, { points }) => sum + points, 0);
