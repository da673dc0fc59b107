import { defaultBase } from '../../knowledge/load-shipped.ts';

/** The base that a command has to name to be about it; undefined for the one where none is named. */
export const namedBase = (base: string): string | undefined => (base === defaultBase ? undefined : base);
