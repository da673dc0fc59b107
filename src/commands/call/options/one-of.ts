import { nearest } from '../../../errors/nearest.ts';
import type { Reader } from './option-spec.ts';

/** One of a few words. */
export const oneOf = <const W extends string>(choices: readonly W[]): Reader<W> => ({
  choices,
  read: (text) => {
    const value = choices.find((choice) => choice === text.toLowerCase());
    return value === undefined ? { expected: { kind: 'one-of', choices }, nearest: nearest(text, choices) } : { value };
  },
});
