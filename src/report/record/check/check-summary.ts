import type { Language } from '../../../knowledge/knowledge.ts';
import { recordWords } from '../../words/record.ts';
import type { CheckResult } from './check-result.ts';

/** The last line: how many of the decisions hold. */
export function checkSummary(results: readonly CheckResult[], language: Language): string {
  const holding = results.filter((r) => 'holds' in r && r.holds).length;
  return recordWords[language].howManyHold(holding, results.length);
}
