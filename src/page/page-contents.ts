import type { PageBase } from './page-base.ts';

/** What the page carries packed. Plain it would be larger than all the rest. */
export interface PageContents {
  /** What its script says, as `texts-apart.ts` took it out: texts, the parts of templates between their values, entries of objects. */
  readonly texts: readonly (
    | string
    | readonly string[]
    | Readonly<Record<string, string | number | readonly string[]>>
  )[];
  readonly bases: readonly PageBase[];
}
