import { join } from 'node:path';
import fc from 'fast-check';
import { inject } from 'vitest';

/** A mutant is killed by the first case that fails; looking for a smaller one takes most of the time. */
fc.configureGlobal({ seed: 1, endOnFailure: true });

declare module 'vitest' {
  interface ProvidedContext {
    /** The mutant that is switched on from the beginning. */
    mutant: string;
    /** Those that are switched on by turns, with the milliseconds that may be spent on each, and which start this is. */
    alive: { readonly start: number; readonly purses: Readonly<Record<string, number>> };
  }
}

/** How often a changed place may be come by: one that is beyond it has made a loop without an end. */
const hitLimit = 100_000;

// what Stryker's instrumented code looks at, and holds on to; the variables are for the programs that a test starts
const mutant = inject('mutant');
const { __stryker__: before } = globalThis as { __stryker__?: object };
const switches = before ?? { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit }) });
process.env.__STRYKER_ACTIVE_MUTANT__ = mutant;
process.env.NODE_OPTIONS = `--require ${join(process.cwd(), 'tests/mutation/write-coverage.cjs')}`;
