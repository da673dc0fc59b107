import { foundFindings } from '../../../outline/found/found-findings.ts';
import { findingText } from '../../../words/findings.ts';
import { reportWords } from '../../../words/report.ts';
import type { FoundEntry } from '../recommendation.ts';
import type { FieldSource } from '../recommendation-fields.ts';

/** What the code of the project says, with file and line. */
export const foundEntries = ({ decision, index, language, extras }: FieldSource): FoundEntry[] =>
  foundFindings(extras.found ?? [], { decision, index, language }).map((finding) => ({
    question: finding.question.id,
    option: finding.option.id,
    taken: finding.taken,
    text: `${reportWords[language].found}: ${findingText(finding, language)}`,
    proofs: finding.proofs.map(({ kind, name, file, line }) => ({ kind, name, file, line })),
  }));
