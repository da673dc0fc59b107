import type { Decision } from '../../../decision/decide.ts';
import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { answerRows } from '../../questions/answer-rows.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownWords } from './markdown-words.ts';

/** The answers in words; nothing where there are none. */
export function answersTable({ given }: Decision, knowledge: Knowledge, language: Language): string {
  const { twice } = markdownWords[language];
  const rows = answerRows(given, knowledge, language).map(({ asks, labels, double }) => [
    asks,
    `${labels}${double ? twice : ''}`,
  ]);
  const head = { en: ['Question', 'Answer'], ja: ['質問', '回答'] }[language];
  return rows.length === 0 ? '' : markdownTable({ head, rows });
}
