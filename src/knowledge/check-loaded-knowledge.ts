import { isMap } from '../documents/is-map.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * What the library asks of a base that it is handed: that it is one, and that its numbers are still those of one. Throws a
 * TypeError, or a RangeError for a value out of [0, 1], that names the place; what `loadKnowledge` gave passes.
 */
export function checkLoadedKnowledge(knowledge: unknown): asserts knowledge is Knowledge {
  const wanted = 'it must be what loadKnowledge gives';
  if (!isMap(knowledge))
    throw new TypeError(`knowledge is ${knowledge === null ? 'null' : typeof knowledge}; ${wanted}`);
  for (const part of ['criteria', 'frameworks', 'questions', 'hints', 'documents', 'overview'])
    if (!Array.isArray(knowledge[part])) throw new TypeError(`knowledge.${part} is no list; ${wanted}`);
  const { criteria, frameworks } = knowledge as unknown as Knowledge;
  for (const [c, { levels }] of criteria.entries())
    for (const [l, { value }] of levels.entries())
      if (!(value >= 0 && value <= 1))
        throw new RangeError(
          `knowledge.criteria[${c}].levels[${l}].value is ${value}; it must be a number from 0 to 1`,
        );
  for (const [f, { assessments }] of frameworks.entries())
    for (const { id, levels } of criteria) {
      const level = Object.hasOwn(assessments, id) ? assessments[id]!.level : undefined;
      if (level !== null && !levels.some((one) => one.id === level))
        throw new TypeError(`knowledge.frameworks[${f}].assessments.${id} is of no level that there is; ${wanted}`);
    }
}
