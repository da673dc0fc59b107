import type { Language } from '../../../knowledge/knowledge.ts';
import { visible } from '../../../typesetting/visible.ts';
import { recordWords } from '../../words/record.ts';
import { fails } from '../record-change.ts';
import { recordChangeText } from '../record-change-text.ts';
import type { CheckResult } from './check-result.ts';
import { checkSummary } from './check-summary.ts';

/** Workflow commands of GitHub Actions: an error for each thing that does not hold, a warning for each difference. */
export function checkAnnotations(results: readonly CheckResult[], language: Language): string {
  const lines = results.flatMap((result) => {
    if ('problems' in result) {
      return [annotation('error', result.file, undefined, recordWords[language].thisCannotBeChecked)];
    }
    const line = /:(\d+):\d+$/.exec(result.place)?.[1];
    const told = result.changes.map((change) =>
      annotation(fails(change) ? 'error' : 'notice', result.file, line, recordChangeText(change, language)),
    );
    return told;
  });
  return [...lines, `${checkSummary(results, language)}`].map((line) => `${line}\n`).join('');
}

/** https://docs.github.com/actions/reference/workflow-commands: line breaks and percent signs would end or forge one. */
function annotation(level: 'error' | 'notice', file: string, line: string | undefined, message: string): string {
  const place = [`file=${property(file)}`, ...(line === undefined ? [] : [`line=${line}`]), 'title=fw-advisor'];
  return `::${level} ${place.join(',')}::${data(message)}`;
}
const data = (text: string) => visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
