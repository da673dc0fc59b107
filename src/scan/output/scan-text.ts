import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { hang } from '../../typesetting/breaking/hang.ts';
import type { Layout } from '../../typesetting/style.ts';
import { visible } from '../../typesetting/visible.ts';
import { codeSays } from '../code-says.ts';
import type { Finding, Scan } from '../scan-result.ts';
import { scanWords } from '../words/scan-words.ts';
import { proofText } from './proof-text.ts';

/** For people: what was found, what it may mean, and what was not read. */
export function scanText(
  scan: Scan,
  knowledge: Pick<Knowledge, 'questions'>,
  language: Language,
  { width, style }: Layout,
): string {
  const words = scanWords[language];
  const answers = new Set(codeSays(scan, knowledge).answers);
  const labelOf = ({ question, option }: Finding) =>
    knowledge.questions.find((q) => q.id === question)!.options.find((o) => o.id === option)!.label[language];
  const section = (head: string, findings: readonly Finding[]) =>
    findings.length === 0
      ? []
      : [
          style.strong(head),
          ...findings.flatMap((f) => [
            ...hang('  ', visible(`${f.question}: ${labelOf(f)}`), width),
            ...hang('    ', proofText(f, language), width).map(style.dim),
          ]),
          '',
        ];
  const leftOut = scan.leftOut.flatMap(({ count, reason, first }) =>
    hang('  ', visible(words.leftOut(count, reason, first)), width),
  );
  return [
    ...section(words.found, [...answers]),
    ...(answers.size > 0 ? [] : [words.nothing, '']),
    ...section(
      words.perhaps,
      scan.findings.filter((f) => !answers.has(f)),
    ),
    ...(leftOut.length > 0 ? [style.strong(words.notRead), ...leftOut, ''] : []),
    `${words.progress(scan.read.files)}\n`,
  ].join('\n');
}
