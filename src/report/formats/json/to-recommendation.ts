import type { Decision } from '../../../decision/decide.ts';
import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { indexKnowledge } from '../../outline/cited/knowledge-index.ts';
import type { Recommendation } from './recommendation.ts';
import { type Extras, fieldNames, recommendationFields } from './recommendation-fields.ts';

/** A decision in the words of its base: the one shape that every machine format has. Keys stand in a fixed order. */
export function toRecommendation(
  decision: Decision,
  knowledge: Knowledge,
  language: Language,
  extras: Extras,
): Recommendation {
  const source = { decision, index: indexKnowledge(knowledge), language, extras };
  return Object.fromEntries(fieldNames.map((field) => [field, recommendationFields[field](source)])) as never;
}
