import type { Language } from '../../../knowledge/knowledge.ts';
import { markdownTable } from '../../formats/markdown/markdown-table.ts';
import { recordWords } from '../../words/record.ts';
import { failingFirst } from '../failing-first.ts';
import { recordChangeText } from '../record-change-text.ts';
import type { CheckResult } from './check-result.ts';
import { checkSummary } from './check-summary.ts';
import { checkTitle } from './check-title.ts';

/** So many changes are told of a record; the annotation of its file has all of them. */
const most = 5;

/** A table of the decisions, for the summary of a job. */
export function checkMarkdown(results: readonly CheckResult[], language: Language): string {
  const words = recordWords[language];
  const { mark, file, comesTo, changed } = words.heads;
  const rows = results.map((result) => {
    if ('problems' in result) return ['❌', result.file, words.cannotBeChecked, ''];
    const told = failingFirst(result.changes);
    const more = told.length > most ? [words.more(told.length - most)] : [];
    const changes = [...told.slice(0, most).map((change) => recordChangeText(change, language)), ...more];
    return [result.holds ? '✅' : '❌', result.file, checkTitle(result, language), changes.join('\n')];
  });
  return `## ${checkSummary(results, language)}\n\n${markdownTable({ head: [mark, file, comesTo, changed], rows })}\n`;
}
