import type { Outline } from './outline.ts';

/** Nothing has weight: points and shares of it would be a table of zeros, which no reader is shown. */
export const separatesNothing = ({ verdict: { headline } }: Pick<Outline, 'verdict'>): boolean =>
  headline.code === 'TIE' && !headline.separates;
