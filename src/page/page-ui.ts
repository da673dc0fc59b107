import type { Knowledge } from '../knowledge/knowledge.ts';

export type Scheme = 'auto' | 'light' | 'dark';

/** What is there only where JavaScript is: how the page is looked at. None of it changes a result. */
export interface PageUi {
  readonly bases: readonly Knowledge[];
  readonly scheme: Scheme;
  /** Said above the questions, such as what a link held that is not known. */
  readonly notice: string | null;
  /** Id of the framework that the first is compared with; null: the runner-up. */
  readonly rival: string | null;
}
