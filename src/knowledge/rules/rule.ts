import type { Problem } from '../../errors/problem.ts';
import type { AuthoredBase, Kind } from '../authored-base.ts';
import type { InspectOptions } from '../reading/inspect-options.ts';

/** A rule across the files of a base. It is left out where a file of a kind that it needs could not be read. */
export interface Rule {
  /** A sentence's subject in test names: `references-exist`. */
  readonly name: string;
  readonly description: string;
  readonly needs: readonly Kind[];
  check(base: AuthoredBase, options: InspectOptions): Problem[];
}
