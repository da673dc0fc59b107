import type { Problem } from './problem.ts';

/** The one error for what the user can mend; anything else that is thrown is a bug. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], message = problems.map((p) => p.code).join(', ')) {
    super(message);
    this.problems = problems;
  }
}
