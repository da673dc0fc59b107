import type { Language } from '../../../knowledge/knowledge.ts';
import type { Outline } from '../../outline/outline.ts';
import { markdownWords } from '../../words/markdown.ts';
import { reportWords } from '../../words/report.ts';
import { markdownTable } from './markdown-table.ts';

/** The answers in words; nothing where there are none. */
export function answersTable(answers: Outline['answers'], language: Language): string {
  const { question, answer } = markdownWords[language];
  const { twice } = reportWords[language];
  const rows = answers.map(({ asks, labels, double }) => [asks, `${labels}${double ? twice : ''}`]);
  return rows.length === 0 ? '' : markdownTable({ head: [question, answer], rows });
}
