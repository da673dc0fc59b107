import type { Path } from '../../documents/yaml/yaml-document.ts';
import type { Parsed } from '../reading/read-base-file.ts';

/** The same file with other places of its parts. */
export const placedBy = <T>(parsed: Parsed<T>, place: (path: Path) => string): Parsed<T> => ({
  ...parsed,
  file: { ...parsed.file, place },
});
