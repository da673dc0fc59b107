import { createHash } from 'node:crypto';
import { readTextFile } from '../../documents/read-text-file.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { verifyPhrases } from '../../knowledge/verify-phrases.ts';
import type { Call, Outcome, World } from '../call/command.ts';
import { deliverProblems } from '../call/deliver-problems.ts';
import { findKnowledge } from './find-knowledge.ts';

const megabytes = 16;

export async function run(call: Call, _world: World, language: Language): Promise<Outcome> {
  const path = call.options.document;
  if (typeof path !== 'string') {
    throw new UserError([
      problem('USAGE', {
        en: '--document FILE is missing: the document that the base cites',
        ja: '--document FILE がありません: 知識ベースの引用元の文書を指定します',
      }),
    ]);
  }
  const knowledge = await findKnowledge(call.arguments[0]);
  if (knowledge.documents.length === 0) {
    const id = knowledge.id;
    throw new UserError([
      problem('USAGE', {
        en: `${id} cites pages, not a document`,
        ja: `${id} は文書ではなくウェブページを引用しています`,
      }),
    ]);
  }
  const text = readTextFile(path, path, megabytes);
  const { checked, problems } = verifyPhrases(knowledge, text, createHash('sha256').update(text).digest('hex'), path);
  const wrong = problems.filter((p) => p.warning !== true).length;
  const summary = {
    en: `${knowledge.id}: ${checked - wrong} of ${checked} phrases found in their sections`,
    ja: `${knowledge.id}: ${checked} 件中 ${checked - wrong} 件の語句が該当する節にあります`,
  };
  return deliverProblems(problems, { knowledge: knowledge.id, more: { phrases: checked }, summary }, call, language);
}
