import type { Model } from '../../decision/model.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isShipped } from '../../knowledge/load-shipped.ts';
import { baseName, findKnowledge } from './find-knowledge.ts';
import { loadBasis } from './load-basis.ts';

/** A base and the numbers that decisions are made from. */
export interface Base {
  readonly knowledge: Knowledge;
  readonly model: Model;
}

/** The base that `--knowledge` names, to decide by. */
export async function findBase(asked: string | undefined): Promise<Base> {
  const knowledge = await findKnowledge(asked);
  const name = baseName(asked);
  if (isShipped(name)) return { knowledge, model: loadBasis(name).model };
  const { buildModel } = await import('../../decision/build-model.ts');
  return { knowledge, model: buildModel(knowledge) };
}
