import type { Certainty } from './prior.ts';

/** What counts where nobody says otherwise: how sure the weights are, and the seed of what is sampled. */
export const usual = { certainty: 'medium', seed: 1 } as const satisfies {
  readonly certainty: Certainty;
  readonly seed: number;
};
