import type { ShapeProblems } from '../problems/shape-problems.ts';

/** A date, a version or a "true" that YAML read as something else than the text that was meant. */
export function wantsQuotes(args: ShapeProblems['SHAPE']): boolean {
  const { kind } = args.found;
  return args.issue === 'type' && args.expected === 'text' && (kind === 'number' || kind === 'boolean');
}
