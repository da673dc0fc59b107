import type { Member } from '../decision/group/group-decision.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

export type Scheme = 'auto' | 'light' | 'dark';

/** What is there only where JavaScript is: how the page is looked at. None of it changes a result. */
export interface PageUi {
  readonly bases: readonly Knowledge[];
  /** Of the questions only that which one is at is there yet: the others come a moment later. */
  readonly begins: boolean;
  readonly scheme: Scheme;
  /** Said above the questions, such as what a link held that is not known. */
  readonly notice: string | null;
  /** Said beside the result, after a change that took much away: it can be undone there. */
  readonly undoable: string | null;
  /** What a button answered, in its place for a moment. */
  readonly done: { readonly action: string; readonly text: string } | null;
  /** Something can be undone. */
  readonly canUndo: boolean;
  /** Id of the framework that the first is compared with; null: the runner-up. */
  readonly rival: string | null;
  /** Id of the question that one is at: the only one shown on a narrow screen, unless all are asked for. */
  readonly at: string | null;
  readonly everyQuestion: boolean;
  /** Single keys do something. */
  readonly keys: boolean;
  /** The page was opened with answers: on a narrow screen it begins with the result. */
  readonly resultFirst: boolean;
  /** The page has an address that a link can lead to. */
  readonly hasLink: boolean;
  readonly compare: {
    readonly kind: 'overview' | 'ratings';
    /** Only rows that separate the frameworks shown. */
    readonly separating: boolean;
    /** Ids of frameworks that have no column. */
    readonly hidden: readonly string[];
    /** So many of the sources of its cells are there: none while they are folded. */
    readonly sources: number;
  };
  /** Of the answers files that were opened together; empty where none are. */
  readonly group: readonly Member[];
  /** The day of the printing, while it is printed; and whether the sources are to be on paper as well. */
  readonly printed: string | null;
  readonly appendix: boolean;
  /** A file that was saved, for where the browser may have refused it without a word. */
  readonly saved: { readonly name: string; readonly text: string } | null;
}
