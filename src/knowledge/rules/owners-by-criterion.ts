import type { AuthoredBase } from '../authored-base.ts';

/** Criterion -> the question that asks about it: the first whose options give it importance or require a level of it. */
export function ownersByCriterion(base: AuthoredBase): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const question of base.questions?.data ?? []) {
    for (const { importance, requires } of question.options) {
      for (const criterion of [...Object.keys(importance ?? {}), ...Object.keys(requires ?? {})])
        if (!owners.has(criterion)) owners.set(criterion, question.id);
    }
  }
  return owners;
}
