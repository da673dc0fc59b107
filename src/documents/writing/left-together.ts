import type { LeftBehind } from './clear-begun.ts';

/** What was left behind in several places, each told once. */
export const leftTogether = (all: readonly LeftBehind[]): LeftBehind => ({
  cleared: [...new Set(all.flatMap((left) => left.cleared))],
  unclear: [...new Set(all.flatMap((left) => left.unclear))],
});
