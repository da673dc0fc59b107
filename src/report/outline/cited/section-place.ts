import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { commonWords } from '../../words/common.ts';

/** A section of a document with the document's title, and what that means where the reader may not read it; the id where there is no such section. */
export function sectionPlace(id: string, documents: Knowledge['documents'], language: Language): string {
  for (const document of documents) {
    const name = document.sections.find((s) => s.id === id)?.name[language];
    if (name !== undefined) return commonWords[language].section(document, name);
  }
  return id;
}
