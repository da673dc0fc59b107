import type { Language } from '../../../knowledge/knowledge.ts';
import { schemaVersion } from '../../../version.ts';
import { jsonText } from '../../formats/json/json-text.ts';
import { checkEntry } from './check-entry.ts';
import type { CheckResult } from './check-result.ts';

export function checkDocument(results: readonly CheckResult[], error: object, language: Language): string {
  const files = results.map((result) => checkEntry(result, language));
  const holding = files.filter((f) => f.holds).length;
  return `${jsonText({ schemaVersion, ...error, ok: holding === files.length, checked: files.length, holding, files }, 2)}\n`;
}
