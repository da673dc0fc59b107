import type { Decision } from '../../decision/decide.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { markdownTable } from '../table-formats/markdown-table.ts';

/** The answers in words; nothing where there are none. */
export function answersTable({ given }: Decision, { questions }: Knowledge, language: Language): string {
  const rows = questions.flatMap(({ id, asks, options }) => {
    const chosen = Object.hasOwn(given.answers, id) ? given.answers[id]! : [];
    if (chosen.length === 0) return [];
    const labels = chosen.map((option) => options.find((o) => o.id === option)!.label[language]);
    const twice = given.priorities.includes(id) ? { en: ' (counts double)', ja: ' (2 倍に数える)' }[language] : '';
    return [[asks[language], `${labels.join({ en: '; ', ja: '、' }[language])}${twice}`]];
  });
  const head = { en: ['Question', 'Answer'], ja: ['質問', '回答'] }[language];
  return rows.length === 0 ? '' : markdownTable({ head, rows });
}
