import fc from 'fast-check';

/** Property tests draw the same examples in every run: a commit that passes once passes again. A property may name a seed of its own. */
fc.configureGlobal({ seed: 20_261_127 });
