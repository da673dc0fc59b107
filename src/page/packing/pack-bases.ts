import type { PageBase } from '../page-base.ts';
import { pack } from './pack.ts';

/** Bases as the page carries them. A statement says itself what it is called. */
export const packBases = (bases: readonly PageBase[]): string =>
  pack(bases.map(({ statements, ...rest }) => [rest, Object.values(statements)]));
