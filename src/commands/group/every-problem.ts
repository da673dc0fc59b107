import type { Problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';

/** What becomes of each, one after another; throws the problems of all of them at once. */
export async function everyProblem<From, To>(list: readonly From[], act: (one: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  const problems: Problem[] = [];
  for (const one of list)
    try {
      done.push(await act(one));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const one of error.problems) problems.push(one);
    }
  if (problems.length > 0) throw new UserError(problems);
  return done;
}
