import type { Knowledge, Language, Statement } from '../../../knowledge/knowledge.ts';
import { commonWords } from '../../words/common.ts';

export interface StatementPlace {
  /** The section of a document, or a page with its version, and the phrase; what it says, where its language is another one. */
  readonly text: string;
  /** Of the page; null where it stands in a document. */
  readonly address: string | null;
}

/** Where a statement stands, for who reads this language. */
export function statementPlace(
  { at, says }: Statement,
  { documents }: Pick<Knowledge, 'documents'>,
  language: Language,
): StatementPlace {
  const quoted = commonWords[language].quote(at.phrase);
  if (!('section' in at)) return { text: `${at.title} (${at.version}): ${quoted}`, address: at.address || null };
  const document = documents.find((d) => d.sections.some((s) => s.id === at.section));
  const section = document?.sections.find((s) => s.id === at.section)?.name[language] ?? at.section;
  const foreign = document !== undefined && document.language !== language;
  return { text: `${section}: ${foreign ? `${says[language]} ${quoted}` : quoted}`, address: null };
}
