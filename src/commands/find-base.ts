import type { Model } from '../decision/model.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isShipped } from '../knowledge/load-shipped.ts';
import { findKnowledge } from './find-knowledge.ts';
import { loadBasis } from './load-basis.ts';

/** A base and the numbers that decisions are made from. */
export interface Base {
  readonly knowledge: Knowledge;
  readonly model: Model;
}

/** The base that `--knowledge` names, to decide by. */
export async function findBase(asked: unknown): Promise<Base> {
  const knowledge = await findKnowledge(asked);
  // a folder may have the id of a base that ships
  const ships = asked === undefined || isShipped(String(asked));
  if (ships && isShipped(knowledge.id)) return { knowledge, model: loadBasis(knowledge.id).model };
  const { buildModel } = await import('../decision/build-model.ts');
  return { knowledge, model: buildModel(knowledge) };
}
