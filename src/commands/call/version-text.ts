import { loadBaseList } from '../../knowledge/load-shipped.ts';
import { version } from '../../version.ts';

/** The version of the program, on a line of its own for scripts; then the bases that ship, and of when they are. */
export const versionText = (): string =>
  [version, ...loadBaseList().map(({ id, asOf }) => `${id} ${asOf}`)].map((line) => `${line}\n`).join('');
