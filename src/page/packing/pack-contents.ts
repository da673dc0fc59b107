import type { PageContents } from '../page-contents.ts';
import { pack } from './pack.ts';

/** A statement says itself what it is called. */
export const packContents = ({ texts, bases }: PageContents): string =>
  pack([texts, bases.map(({ statements, ...rest }) => [rest, Object.values(statements)])]);
