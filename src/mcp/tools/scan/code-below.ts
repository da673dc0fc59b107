import type { Answers } from '../../../decision/model.ts';
import { ownValue } from '../../../documents/own-value.ts';
import { problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Language } from '../../../language/language.ts';
import type { FoundInCode } from '../../../report/outline/found/found-in-code.ts';
import { codeSays } from '../../../scan/code-says.ts';
import { proofText } from '../../../scan/output/proof-text.ts';
import { scan } from '../../../scan/scan.ts';
import { pathBelow } from '../../input/path-below.ts';
import type { McpPorts } from '../../ports.ts';

/** What the code below a folder says for a base. Throws a UserError where it may not be read, or nothing is looked for. */
export function scanBelow(path: string, argument: string, knowledge: Knowledge, { root }: Pick<McpPorts, 'root'>) {
  if (knowledge.signals.length === 0)
    throw new UserError([problem('NO_SIGNALS', { base: knowledge.id }, { place: 'knowledge' })]);
  return scan(pathBelow(root, path, argument), knowledge);
}

/** The answers that it gives for certain, each with what it rests on; none where no folder is named. */
export function codeBelow(
  path: string | undefined,
  knowledge: Knowledge,
  ports: Pick<McpPorts, 'root'>,
  language: Language,
): { readonly answers: Answers; readonly told: readonly FoundInCode[] } {
  if (path === undefined) return { answers: {}, told: [] };
  const sure = codeSays(scanBelow(path, 'scan', knowledge, ports), knowledge).answers;
  const answers: Record<string, readonly string[]> = {};
  for (const { question, option } of sure) answers[question] = [...(ownValue(answers, question) ?? []), option];
  return {
    answers,
    told: sure.map((finding) => ({
      question: finding.question,
      option: finding.option,
      proof: proofText(finding, language),
      proofs: finding.proofs,
    })),
  };
}
