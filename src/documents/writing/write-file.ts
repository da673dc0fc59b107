import { draftFile } from './draft-file.ts';
import type { Run } from './run.ts';

/** Writes a file whole or not at all, and replaces one only with `force` (`draft-file.ts`). Throws a UserError. */
export function writeFile(path: string, content: string | Uint8Array, force: boolean, run: Run): void {
  const draft = draftFile(path, force, run);
  draft.write(typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
  draft.commit();
}
