import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { Complaint } from './complaint.ts';

/** A complaint about answers with its place in their document; `place` takes the keys from the top of it. */
export function complaintProblem(
  { code, args, path, word, known }: Complaint,
  place: (path: Complaint['path']) => string | undefined,
): Problem {
  const near = word === undefined || known === undefined ? undefined : nearest(word, known);
  return problem(code, args as never, { place: place(path), nearest: near });
}
