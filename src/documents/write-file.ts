import { draftFile } from './draft-file.ts';

/** Writes a file whole or not at all, and replaces one only with `force` (`draft-file.ts`). Throws a UserError. */
export function writeFile(path: string, text: string, force: boolean): void {
  const draft = draftFile(path, force);
  draft.write(Buffer.from(text, 'utf8'));
  draft.commit();
}
