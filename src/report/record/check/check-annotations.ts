import type { Language } from '../../../knowledge/knowledge.ts';
import { annotation } from '../../annotations/annotation.ts';
import { recordWords } from '../../words/record.ts';
import { fails } from '../record-change.ts';
import { recordChangeText } from '../record-change-text.ts';
import type { CheckResult } from './check-result.ts';
import { checkSummary } from './check-summary.ts';

/** Workflow commands of GitHub Actions: an error for each thing that does not hold, a warning for each difference. */
export function checkAnnotations(results: readonly CheckResult[], language: Language): string {
  const lines = results.flatMap((result) => {
    if ('problems' in result) {
      const { file } = result;
      return [
        annotation({ level: 'error', file, line: undefined, message: recordWords[language].thisCannotBeChecked }),
      ];
    }
    const { file } = result;
    const line = Number(/:(\d+):\d+$/.exec(result.place)?.[1]) || undefined;
    const told = result.changes.map((change) =>
      annotation({
        level: fails(change) ? 'error' : 'notice',
        file,
        line,
        message: recordChangeText(change, language),
      }),
    );
    return told;
  });
  return [...lines, `${checkSummary(results, language)}`].map((line) => `${line}\n`).join('');
}
