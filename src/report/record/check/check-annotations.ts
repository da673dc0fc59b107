import type { Language } from '../../../knowledge/knowledge.ts';
import { type Annotation, annotation } from '../../annotations/annotation.ts';
import { logLines } from '../../annotations/log-lines.ts';
import { withinLimits } from '../../annotations/within-limits.ts';
import { recordWords } from '../../words/record.ts';
import { failingFirst } from '../failing-first.ts';
import { recordChangeText } from '../record-change-text.ts';
import type { CheckResult } from './check-result.ts';
import { checkSummary } from './check-summary.ts';
import { checkTitle } from './check-title.ts';

/**
 * Workflow commands of GitHub Actions: one a record, an error where the decision does not hold, a notice where only what it
 * rests on has changed; nothing of one in which nothing did. What GitHub would not show any more stands as plain lines.
 * `pathOf` gives a file as GitHub knows it.
 */
export function checkAnnotations(
  results: readonly CheckResult[],
  pathOf: (file: string) => string,
  language: Language,
): string {
  const told = results.flatMap((result): Annotation[] => {
    const file = pathOf(result.file);
    if ('problems' in result) {
      return [{ level: 'error', file, line: undefined, message: recordWords[language].thisCannotBeChecked }];
    }
    const { changes, holds, place } = result;
    if (changes.length === 0) return [];
    const line = Number(/:(\d+):\d+$/.exec(place)?.[1]) || undefined;
    const message = failingFirst(changes)
      .map((change) => recordChangeText(change, language))
      .join('\n');
    return [{ level: holds ? 'notice' : 'error', file, line, title: checkTitle(result, language), message }];
  });
  const { shown, left } = withinLimits(told);
  const lines = [...shown.map(annotation), ...left.flatMap(logLines), checkSummary(results, language)];
  return lines.map((line) => `${line}\n`).join('');
}
