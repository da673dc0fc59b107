import type { Statement } from '../../../../knowledge/knowledge.ts';
import { sectionPlace } from '../../../outline/cited/section-place.ts';
import type { Recommendation, SourceEntry } from '../recommendation.ts';
import type { FieldSource } from '../recommendation-fields.ts';
import { flipEntries } from './flip-entries.ts';
import { hintEntries } from './hint-entries.ts';
import { matrixEntries } from './matrix-entries.ts';
import { reasonEntries } from './reason-entries.ts';

/** All that the other fields cite, in the order of the ids. */
export function sourceEntries(source: FieldSource): Recommendation['sources'] {
  const cited = [
    ...reasonEntries(source).flatMap((reason) => reason.evidence),
    ...flipEntries(source).ratings.flatMap((flip) => flip.evidence),
    ...hintEntries(source).flatMap((hint) => hint.evidence),
    ...Object.values(matrixEntries(source)).flatMap((row) => Object.values(row).flatMap((cell) => cell.evidence)),
  ];
  return sourcesOf(cited, source);
}

/** What statements say and where they stand, in the order of the ids. */
export function sourcesOf(
  cited: readonly string[],
  source: Pick<FieldSource, 'index' | 'language'>,
): Recommendation['sources'] {
  const { statements } = source.index.knowledge;
  return Object.fromEntries([...new Set(cited)].sort().map((id) => [id, sourceEntry(statements[id]!, source)]));
}

function sourceEntry(
  { says, at }: Statement,
  { index, language }: Pick<FieldSource, 'index' | 'language'>,
): SourceEntry {
  const told = { says: says[language] };
  if ('section' in at) {
    const title = sectionPlace(at.section, index.knowledge.documents, language);
    return { ...told, title, address: null, version: null, date: null, confidence: null, phrase: at.phrase };
  }
  const { title, address, version, date, confidence, phrase } = at;
  return { ...told, title, address: address === '' ? null : address, version, date, confidence, phrase };
}
