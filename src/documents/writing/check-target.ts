import { UserError } from '../../errors/user-error.ts';
import { cannotWrite } from './cannot-write.ts';
import { checkFolder } from './make-folder.ts';
import { replaceable } from './replaceable.ts';

/** Refuses early what `writeFile` would refuse in the end, so that nobody answers questions for nothing. */
export function checkTarget(path: string, force: boolean): void {
  try {
    replaceable(path, force);
    checkFolder(path);
  } catch (error) {
    throw error instanceof UserError ? error : cannotWrite(path, error);
  }
}
