import { visible } from '../typesetting/visible.ts';

/**
 * Whatever a sentence is made with, on one line: what stands in a file, or is the name of one, is told and never acts. A line
 * break in it would begin a line of its own on a terminal, in a log, and for a runner that reads commands from it.
 */
export function onOneLine<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T;
  if (Array.isArray(value)) return value.map(onOneLine) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, onOneLine(inner)])) as T;
}
