import { nearest } from '../errors/nearest.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** The framework that `--why-not` asks about. */
export function readWhyNot(asked: unknown, { frameworks }: Pick<Knowledge, 'frameworks'>): string | undefined {
  if (asked === undefined) return undefined;
  const id = String(asked);
  const ids = frameworks.map((f) => f.id);
  if (ids.includes(id)) return id;
  throw new UserError([
    problem('UNKNOWN_ID', { id, kinds: 'framework' }, { place: '--why-not', nearest: nearest(id, ids) }),
  ]);
}
