import type { Knowledge, Text } from '../knowledge/knowledge.ts';
import { buildModel } from './build-model.ts';
import type { Model } from './model.ts';

/**
 * What a base needs to decide and to name what it decided by: no statements, no sentences. Compiled beside the whole
 * base, because a second opinion must not cost the reading of another base.
 */
export interface Basis {
  readonly id: string;
  readonly asOf: string;
  readonly hash: string;
  readonly model: Model;
  /** Names of the model's alternatives and criteria, in its order. */
  readonly alternatives: readonly string[];
  readonly criteria: readonly Text[];
}

/** The part of a base that decides. */
export function basisOf(knowledge: Knowledge, model: Model = buildModel(knowledge)): Basis {
  const { id, asOf, hash, frameworks, criteria } = knowledge;
  return {
    id,
    asOf,
    hash,
    model,
    alternatives: model.alternatives.map((one) => frameworks.find((f) => f.id === one.id)!.name),
    criteria: criteria.map((c) => c.name),
  };
}
