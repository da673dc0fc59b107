import { createHash } from 'node:crypto';
import { readTextFile } from '../documents/read-text-file.ts';
import { formatProblem } from '../errors/format-problem.ts';
import { problem } from '../errors/problem.ts';
import { problemText } from '../errors/problem-text.ts';
import { UserError } from '../errors/user-error.ts';
import type { Language } from '../knowledge/knowledge.ts';
import { verifyPhrases } from '../knowledge/verify-phrases.ts';
import { jsonText } from '../report/json-text.ts';
import { visible } from '../report/layout/visible.ts';
import type { Call, Outcome, World } from './command.ts';
import { deliver } from './deliver.ts';
import { findKnowledge } from './find-knowledge.ts';
import { machineLanguage } from './language-of.ts';

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
  const failed = problems.some((p) => p.warning !== true);
  if (call.options.format === 'json') {
    const machine = machineLanguage(call);
    const told = problems.map((p) => ({
      code: p.code,
      warning: p.warning === true,
      message: problemText(p, machine),
      place: p.place ?? null,
    }));
    return deliver(
      `${jsonText({ schemaVersion: 1, knowledge: knowledge.id, ok: !failed, phrases: checked, problems: told }, 2)}\n`,
      call,
      failed ? 1 : 0,
    );
  }
  const wrong = problems.filter((p) => p.warning !== true).length;
  const summary = {
    en: `${knowledge.id}: ${checked - wrong} of ${checked} phrases found in their sections`,
    ja: `${knowledge.id}: ${checked} 件中 ${checked - wrong} 件の語句が該当する節にあります`,
  }[language];
  return deliver(
    `${[...problems.map((p) => visible(formatProblem(p, language))), summary].join('\n')}\n`,
    call,
    failed ? 1 : 0,
  );
}
