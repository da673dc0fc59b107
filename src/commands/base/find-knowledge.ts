import { existsSync } from 'node:fs';
import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { defaultBase, isShipped, loadShipped, shippedBases, shippedIds } from '../../knowledge/load-shipped.ts';

/** The base that `--knowledge` names: one that ships, or a folder, which is read and checked now. */
export async function findKnowledge(asked: string | undefined): Promise<Knowledge> {
  const name = baseName(asked);
  if (isShipped(name)) return loadShipped(name);
  const { loadKnowledgeFolder } = await import('../../knowledge/load-knowledge.ts');
  if (!existsSync(name)) {
    throw new UserError([
      problem('NOT_A_BASE', { folder: name }, { place: '--knowledge', nearest: nearest(name, shippedIds) }),
    ]);
  }
  return loadKnowledgeFolder(name, shippedBases);
}

/** The base asked for, in any case where it ships; the default one where none is. */
export function baseName(asked: string = defaultBase): string {
  const shipped = asked.toLowerCase();
  return isShipped(shipped) && !isShipped(asked) && existsSync(asked) ? asked : isShipped(shipped) ? shipped : asked;
}
