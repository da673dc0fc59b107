import type { Reader } from './option-spec.ts';

/** A path, or a name that only the base can tell: right until it is looked up. Nothing is no name. */
export const anyText = (): Reader<string> => ({
  read: (value) => (value === '' ? { expected: { kind: 'name' } } : { value }),
});
