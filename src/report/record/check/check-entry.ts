import type { Language } from '../../../language/language.ts';
import { fails } from '../record-change.ts';
import { recordChangeText } from '../record-change-text.ts';
import type { RecordedDecision } from '../record-file.ts';
import type { CheckResult } from './check-result.ts';

/** What programs are told of one record. */
export function checkEntry(result: CheckResult, language: Language) {
  if ('problems' in result) return { file: result.file, holds: false, recorded: null, now: null, changes: [] };
  const { file, holds, was, now, changes } = result;
  return {
    file,
    holds,
    recorded: { date: was.date, ...outlineOf(was) },
    now: outlineOf(now),
    changes: changes.map((change) => ({
      fails: fails(change),
      text: recordChangeText(change, language),
      ...change,
    })),
  };
}

const outlineOf = ({ framework, verdict, margin, knowledge }: RecordedDecision) => ({
  framework,
  verdict,
  margin,
  knowledge,
});
