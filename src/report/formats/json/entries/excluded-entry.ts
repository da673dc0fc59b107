import type { Exclusion, Model } from '../../../../decision/model.ts';
import type { ExcludedEntry } from '../recommendation.ts';

/** Who is out, by which answer. */
export function excludedEntry(
  { alternative, criterion, level, needed, from: { question, option } }: Exclusion,
  { alternatives, criteria }: Pick<Model, 'alternatives' | 'criteria'>,
): ExcludedEntry {
  const framework = alternatives[alternative]!.id;
  const because = { question, option };
  if (criterion === null) return { framework, criterion, level, needed, because };
  const { id, levels } = criteria[criterion]!;
  return { framework, criterion: id, level: levels[level]!.id, needed: levels[needed]!.id, because };
}
