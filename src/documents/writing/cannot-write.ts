import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';

/** That a file or a folder cannot be written: `cause` is what the system threw, or a code of ours. */
export function cannotWrite(path: string, cause: unknown): UserError {
  const code = typeof cause === 'string' ? cause : ((cause as NodeJS.ErrnoException).code ?? String(cause));
  return new UserError([problem('CANNOT_WRITE', { name: path, cause: code }, { place: path })]);
}
