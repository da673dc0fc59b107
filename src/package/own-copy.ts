import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

const mark = '?own-copy';

/**
 * Gives the importers that `of` finds a copy of a package of their own. Where one file of the bundle uses most of a package and
 * others little, a shared copy would hold most of it, and whoever needs little would load it all.
 */
export function ownCopy(name: string, of: RegExp): Plugin {
  return {
    name: 'own-copy',
    async resolveId(source, importer) {
      const inside = importer?.endsWith(mark) === true;
      const asked = importer !== undefined && of.test(importer) && (source === name || source.startsWith(`${name}/`));
      if (!inside && !asked) return null;
      const found = await this.resolve(source, inside ? importer.slice(0, -mark.length) : importer, { skipSelf: true });
      return found === null || found.external ? found : `${found.id}${mark}`;
    },
    load: (id) =>
      id.endsWith(mark) ? { code: readFileSync(id.slice(0, -mark.length), 'utf8'), moduleType: 'js' } : null,
  };
}

/** Whether a module is of such a copy. */
export const isOwnCopy = (id: string): boolean => id.endsWith(mark);
