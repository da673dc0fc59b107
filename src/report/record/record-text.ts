import { stringify } from 'yaml';
import type { Language } from '../../language/language.ts';
import { recordWords } from '../words/record.ts';
import type { RecordFile } from './record-file.ts';

/** The record as the file that `--save` writes: YAML that people can read and compare, and that is an answers file too, to older readers of YAML as well. */
export function recordText(record: RecordFile, language: Language): string {
  const head = recordWords[language].head
    .map(
      (line) => `# ${line}
`,
    )
    .join('');
  return head + stringify(record, { lineWidth: 120, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}
