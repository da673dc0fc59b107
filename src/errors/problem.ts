import type { AnswerProblems } from './problems/answer-problems.ts';
import type { ExtendingProblems } from './problems/extending-problems.ts';
import type { FileProblems } from './problems/file-problems.ts';
import type { RuleProblems } from './problems/rule-problems.ts';
import type { ShapeProblems } from './problems/shape-problems.ts';
import type { TextProblems } from './problems/text-problems.ts';
import type { UsageProblems } from './problems/usage-problems.ts';
import type { VerificationProblems } from './problems/verification-problems.ts';

/**
 * What the user can mend, as data: a code, its arguments, the place, and the nearest known name. Sentences are made last
 * (`words/`, a file a subject and a folder a language).
 */
export interface ProblemArguments
  extends UsageProblems,
    AnswerProblems,
    TextProblems,
    FileProblems,
    ShapeProblems,
    RuleProblems,
    ExtendingProblems,
    VerificationProblems {}

export type ProblemCode = keyof ProblemArguments;

export type Problem<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly args: ProblemArguments[K];
    /** `file:line:column`, `--set`, `line 3`, ... */
    readonly place?: string;
    /** The nearest known name. */
    readonly nearest?: string;
    /** Does not make the base unusable. */
    readonly warning?: true;
    /** A warning of what may well be meant. */
    readonly note?: true;
  };
}[C];

/**
 * A problem; place and nearest name are left out where there are none. A place that takes work to find is found when somebody
 * looks: nobody does where a base can be used, whatever it is warned of.
 */
export function problem<C extends ProblemCode>(
  code: C,
  args: ProblemArguments[C],
  at: { place?: string | (() => string) | undefined; nearest?: string | undefined; warning?: true; note?: true } = {},
): Problem<C> {
  const { place } = at;
  const made = {
    code,
    args,
    ...(typeof place === 'string' ? { place } : {}),
    ...(at.nearest === undefined ? {} : { nearest: at.nearest }),
    ...(at.warning || at.note ? { warning: true } : {}),
    ...(at.note ? { note: true } : {}),
  } as Problem<C>;
  return typeof place === 'function' ? Object.defineProperty(made, 'place', { get: place, enumerable: true }) : made;
}
