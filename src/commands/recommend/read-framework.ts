import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** The framework that an option names; undefined where it is not given. */
export function readFramework(
  id: string | undefined,
  option: string,
  { frameworks, alternatives: called }: Pick<Knowledge, 'frameworks' | 'alternatives'>,
): string | undefined {
  if (id === undefined) return undefined;
  const ids = frameworks.map((f) => f.id);
  if (ids.includes(id)) return id;
  throw new UserError([
    problem('UNKNOWN_ID', { id, kinds: 'framework', called }, { place: option, nearest: nearest(id, ids) }),
  ]);
}
