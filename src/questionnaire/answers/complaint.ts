import type { ProblemArguments, ProblemCode } from '../../errors/problem.ts';

/** What is wrong with an answers document, before its place in the text is looked up. */
export type Complaint = {
  readonly [C in ProblemCode]: {
    readonly code: C;
    readonly args: ProblemArguments[C];
    /** Keys from the top of the document. */
    readonly path: readonly (string | number)[];
    /** The word that may be misspelt, and what it may stand for. */
    readonly word?: string;
    readonly known?: readonly string[];
  };
}[ProblemCode];
