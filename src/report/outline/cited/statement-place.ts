import type { Knowledge, Language, Statement } from '../../../knowledge/knowledge.ts';
import { commonWords } from '../../words/common.ts';

/** Where a statement stands: the section and phrase of a document, or a page with its version, address and phrase. */
export function statementPlace(
  { at }: Statement,
  { documents }: Pick<Knowledge, 'documents'>,
  language: Language,
): string {
  const quoted = commonWords[language].quote(at.phrase);
  if (!('section' in at)) return `${at.title} (${at.version}) ${at.address} ${quoted}`;
  const section = documents.flatMap((d) => d.sections).find((s) => s.id === at.section);
  return `${section?.name[language] ?? at.section}: ${quoted}`;
}
