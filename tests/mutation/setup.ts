import fc from 'fast-check';
import { inject } from 'vitest';

/** A mutant is killed by the first case that fails; looking for a smaller one takes most of the time. */
fc.configureGlobal({ seed: 1, endOnFailure: true });

declare module 'vitest' {
  interface ProvidedContext {
    mutant: string;
  }
}

/** How often a changed place may be come by: one that is beyond it has made a loop without an end. */
const hitLimit = 100_000;

// what Stryker's instrumented code looks at; the variable is for the programs that a test starts
const mutant = inject('mutant');
const switches = globalThis as { __stryker__?: object };
switches.__stryker__ = { ...switches.__stryker__, activeMutant: mutant, hitCount: 0, hitLimit };
process.env.__STRYKER_ACTIVE_MUTANT__ = mutant;
