import { stringify } from 'yaml';
import type { Language } from '../../knowledge/knowledge.ts';
import type { RecordFile } from './record-file.ts';

/** The record as the file that `--save` writes: YAML that people can read and compare, and that is an answers file too. */
export function recordText(record: RecordFile, language: Language): string {
  const head = {
    en: '# A decision of fw-advisor. Does it still hold? fw-advisor check THIS-FILE\n# The same answers again: fw-advisor THIS-FILE\n',
    ja: '# fw-advisor による選定の記録。今も有効かを確認: fw-advisor check このファイル\n# 同じ回答でもう一度選定: fw-advisor このファイル\n',
  }[language];
  return head + stringify(record, { lineWidth: 120, aliasDuplicateObjects: false });
}
