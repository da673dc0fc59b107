import type { Answers } from '../../../decision/model.ts';
import { ownValue } from '../../../documents/own-value.ts';
import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import type { FoundInCode } from '../../../report/outline/found/found-in-code.ts';
import type { World } from '../../call/command.ts';
import { scanFolder } from '../../scan/scan-folder.ts';

/** What code says for certain. */
export interface FoundAnswers {
  readonly answers: Answers;
  /** Each of them with what it rests on, in the words of a language. */
  readonly told: (language: Language) => readonly FoundInCode[];
}

/** The answers that the code below a folder gives; what it only suggests is not among them. */
export async function findAnswers(
  path: string,
  knowledge: Knowledge,
  world: World,
  language: Language,
): Promise<FoundAnswers> {
  const [scan, { codeSays }, { proofText }] = await Promise.all([
    scanFolder(path, knowledge, world, language),
    import('../../../scan/code-says.ts'),
    import('../../../scan/output/proof-text.ts'),
  ]);
  const { answers: sure } = codeSays(scan, knowledge);
  const answers: Record<string, readonly string[]> = {};
  for (const { question, option } of sure) answers[question] = [...(ownValue(answers, question) ?? []), option];
  return {
    answers,
    told: (inWords) =>
      sure.map((finding) => ({
        question: finding.question,
        option: finding.option,
        proof: proofText(finding, inWords),
        proofs: finding.proofs,
      })),
  };
}
