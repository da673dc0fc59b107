import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

/** What an author writes in `version`, in either language, of a copy, and of one that shows no date. */
const copy = /\bcopy\b|写し/i;
const undated = /\bundated\b|日付(なし|のない|不明)/i;

/** Names that lead to whatever is newest. */
const newest = ['latest', 'main', 'master', 'stable', 'current', 'develop', 'nightly', 'trunk', 'head'];

/** Who opens the address must find what was read; where that cannot be had, the statement says so and claims less. */
export const sourcesArePinned: Rule = {
  name: 'sources-are-pinned',
  description:
    'a warning where an undated page is cited with high confidence, or an address leads to whatever is newest and the version does not say that a copy was read',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    for (const { parsed, index, statement } of statementPlaces(base)) {
      const { at } = statement;
      if (!('address' in at) || 'kind' in at) continue;
      const place = (key: string) => parsed.file.place(['statements', index, 'at', key]);
      if (at.confidence === 'high' && undated.test(at.version)) {
        problems.push(
          problem('UNDATED_SOURCE', { statement: statement.id }, { place: place('confidence'), warning: true }),
        );
      }
      const moving = movingPart(at.address);
      if (moving !== undefined && !copy.test(at.version)) {
        problems.push(
          problem('MOVING_SOURCE', { statement: statement.id, moving }, { place: place('address'), warning: true }),
        );
      }
    }
    return problems;
  },
};

/** The part of an address by which it will show something else one day, if it has one. */
function movingPart(address: string): string | undefined {
  const [, site, path = ''] = /^https?:\/\/(?:www\.)?([^/]+)(?:\/(.*))?$/i.exec(address) ?? [];
  if (site === undefined) return undefined;
  const parts = path
    .split(/[?#]/, 1)[0]!
    .split('/')
    .filter((part) => part !== '');
  const host = site.toLowerCase();
  if (host === 'github.com' && parts.length > 0) {
    const [, , view, ref] = parts;
    if (view === undefined) return parts.join('/');
    // an issue or a release stays; of a file only the commit or the tag counts, whatever its folders are called
    return ['blob', 'tree', 'raw', 'commits'].includes(view) && isNewest(ref) ? ref : undefined;
  }
  if (host === 'pypi.org' && parts[0] === 'project' && parts.length === 2) return parts.join('/');
  if (host === 'npmjs.com' && parts[0] === 'package' && !parts.includes('v')) return parts.join('/');
  return parts.find(isNewest);
}

function isNewest(part: string | undefined): boolean {
  return part !== undefined && newest.includes(part.toLowerCase());
}
