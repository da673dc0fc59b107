/** Which items of a list are seen. */
export interface Window {
  readonly first: number;
  /** The one behind the last. */
  readonly end: number;
}

/**
 * As many whole items as so many lines hold, the active one among them and in the middle as far as the ends let it.
 * `heights` are the lines of each item.
 */
export function windowOf(heights: readonly number[], active: number, room: number): Window {
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((lines, height) => lines + height, 0);
  let first = active;
  let end = active + 1;
  while (first > 0 && sum(first - 1, active) <= Math.floor((room - heights[active]!) / 2)) first--;
  while (end < heights.length && sum(first, end + 1) <= room) end++;
  while (first > 0 && sum(first - 1, end) <= room) first--;
  return { first, end };
}
