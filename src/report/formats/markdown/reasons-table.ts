import type { Language } from '../../../knowledge/knowledge.ts';
import { signed } from '../../numbers.ts';
import type { WeighedFinding } from '../../outline/finding.ts';
import { answersText } from '../../words/answers-text.ts';
import { markdownWords } from '../../words/markdown.ts';
import { reportWords, versusText } from '../../words/report.ts';
import { inline } from './inline.ts';
import { tableOfMarkdown } from './markdown-table.ts';

/** Reasons with their points, what they rest on and which answers they come from. `cite` gives the marks of sources. */
export function reasonsTable(
  reasons: readonly WeighedFinding[],
  language: Language,
  cite: (statements: readonly string[]) => string,
): string {
  const shared = reportWords[language];
  const { points, criterion, why, because } = markdownWords[language].reasonHeads;
  const rows = reasons.map((finding) => {
    const { other, evidence, since, from } = finding;
    const body = `${inline(shared.because(finding))}${inline(versusText(other, language)).replace(/^(?=\()/, ' ')}`;
    const note = since === null ? '' : `<br>${inline(`${shared.since}: ${since.note}`)}`;
    return [
      `**${signed(finding.points)}**`,
      inline(finding.criterion.name),
      `${body}${cite(evidence)}${note}`,
      inline(answersText(from, language)),
    ];
  });
  return tableOfMarkdown({ head: [points, criterion, why, because].map(inline), rows });
}
