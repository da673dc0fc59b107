import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';

/** That a file is there already, which is replaced only with `--force`. */
export const alreadyThere = (path: string): UserError =>
  new UserError([problem('EXISTS', { name: path }, { place: path })]);
