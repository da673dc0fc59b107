import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { schemaVersion } from '../../version.ts';
import { answersFound } from '../answers-found.ts';
import type { Scan } from '../scan-result.ts';
import { proofText } from './proof-text.ts';

/** A scan for programs. `answers` are an answers document; what is only suggested stands in `found` with its doubt. */
export function scanDocument(
  scan: Scan,
  { questions, ...base }: Pick<Knowledge, 'id' | 'asOf' | 'hash' | 'questions'>,
  language: Language,
) {
  const answers = Object.entries(answersFound(scan, { questions })).map(([id, options]) => [
    id,
    questions.find((q) => q.id === id)!.several ? options : options[0]!,
  ]);
  return {
    schemaVersion,
    knowledge: { id: base.id, asOf: base.asOf, hash: base.hash },
    answers: Object.fromEntries(answers) as Record<string, string | readonly string[]>,
    found: scan.findings.map((f) => ({
      question: f.question,
      option: f.option,
      doubt: f.doubt,
      text: proofText(f, language),
      imports: f.imports,
      files: f.files,
      share: f.share === null ? null : Math.round(f.share * 1e9) / 1e9,
      trains: f.trains,
      proofs: f.proofs,
    })),
    read: scan.read,
    leftOut: scan.leftOut,
  };
}
