import type { Reader } from './option-spec.ts';

/** A path, or a name that only the base can tell: right until it is looked up. */
export const anyText = (): Reader<string> => ({ read: (value) => ({ value }) });
