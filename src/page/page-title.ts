import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../language/language.ts';
import { visible } from '../typesetting/visible.ts';

/** What the page is called in a tab or a bookmark, by the base that it asks by. */
export const pageTitle = ({ title }: Pick<Knowledge, 'title'>, language: Language): string =>
  visible(`${title[language]} — fw-advisor`);
