import { oneOf } from './one-of.ts';

/** The formats of a command; the first is the one where none is asked for. */
export const formatOption = <const F extends string>(...formats: readonly [F, ...F[]]) => ({
  takes: '<format>' as const,
  help: { en: formats.join(', '), ja: formats.join('、') },
  reader: oneOf(formats),
  fallback: formats[0],
});
