import type { PageBase } from './page-base.ts';

/** What the page carries packed. Plain it would be larger than all the rest. */
export interface PageContents {
  /** What its script says, each with the parts between the values that are put in: `texts-apart.ts` took them out. */
  readonly texts: readonly (string | readonly string[])[];
  readonly bases: readonly PageBase[];
}
