import type { Language } from '../../../knowledge/knowledge.ts';
import type { CheckResult } from './check-result.ts';

/** The last line: how many of the decisions hold. */
export function checkSummary(results: readonly CheckResult[], language: Language): string {
  const holding = results.filter((r) => 'holds' in r && r.holds).length;
  return {
    en: `${holding} of ${results.length} ${results.length === 1 ? 'decision holds' : 'decisions hold'}`,
    ja: `${results.length} 件のうち ${holding} 件が有効です`,
  }[language];
}
