import type { FoundProof } from './found-in-code.ts';

/** Where something was found, as `file:line`. */
export const foundPlace = ({ file, line }: Pick<FoundProof, 'file' | 'line'>): string =>
  line === null ? file : `${file}:${line}`;
