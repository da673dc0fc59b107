import { sha256 } from '../sha256.ts';

/** What records need of `node:crypto`, put in its place by the build of the page (`src/package/page-assets.ts`). */
export function createHash(_algorithm: 'sha256') {
  let text = '';
  const hash = {
    update(more: string) {
      text += more;
      return hash;
    },
    digest: (_encoding: 'hex') => sha256(text),
  };
  return hash;
}
