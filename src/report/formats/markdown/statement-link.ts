import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { sectionPlace } from '../../outline/cited/section-place.ts';
import { inline, link } from './inline.ts';

/** Where a statement stands, as Markdown: the page with its version, else the section of a document of the base. */
export function statementLink(id: string, { statements, documents }: Knowledge, language: Language): string {
  const { at } = statements[id]!;
  if ('section' in at) return inline(sectionPlace(at.section, documents, language));
  const title = 'kind' in at ? inline(at.title) : link(at.title, at.address);
  const beside = at.address === '' || /^https?:/.test(at.address) ? '' : ` ${inline(at.address)}`;
  return `${title} (${inline(at.version)})${beside}`;
}
