import type { Knowledge } from '../knowledge/knowledge.ts';
import { answersFound } from './answers-found.ts';
import type { Finding, Scan } from './scan-result.ts';

/** The finds of a scan, apart: those that are answers, and all that there is any trace of. */
export function codeSays(
  scan: Scan,
  knowledge: Pick<Knowledge, 'questions'>,
): { readonly answers: readonly Finding[]; readonly traces: readonly Finding[] } {
  const found = answersFound(scan, knowledge);
  const isAnswer = ({ question, option }: Finding) =>
    Object.hasOwn(found, question) && found[question]!.includes(option);
  return { answers: scan.findings.filter(isAnswer), traces: scan.findings };
}
