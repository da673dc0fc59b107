import type { Language } from '../../../knowledge/knowledge.ts';
import { schemaVersion } from '../../../version.ts';
import { jsonText } from '../../formats/json/json-text.ts';
import { fails } from '../record-change.ts';
import { recordChangeText } from '../record-change-text.ts';
import type { RecordedDecision } from '../record-file.ts';
import type { CheckResult } from './check-result.ts';

export function checkDocument(results: readonly CheckResult[], error: object, language: Language): string {
  const files = results.map((result) => {
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
  });
  const holding = files.filter((f) => f.holds).length;
  return `${jsonText({ schemaVersion, ...error, ok: holding === files.length, checked: files.length, holding, files }, 2)}\n`;
}

const outlineOf = ({ framework, verdict, margin, knowledge }: RecordedDecision) => ({
  framework,
  verdict,
  margin,
  knowledge,
});
