import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { meantName } from '../../language/meant-name.ts';

/** The framework that an option names; undefined where it is not given. */
export function readFramework(
  id: string | undefined,
  option: string,
  { frameworks, alternatives: called }: Pick<Knowledge, 'frameworks' | 'alternatives'>,
): string | undefined {
  if (id === undefined) return undefined;
  const ids = frameworks.map((f) => f.id);
  const meant = ids.includes(id)
    ? id
    : meantName(
        id,
        frameworks.map(({ id: of, name }) => ({ id: of, label: name })),
      );
  if (meant !== undefined) return meant;
  throw new UserError([
    problem('UNKNOWN_ID', { id, kinds: 'framework', called, known: ids }, { place: option, nearest: nearest(id, ids) }),
  ]);
}
