import { createHash } from 'node:crypto';
import { readGivenFile } from '../../documents/read-given-file.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { isShipped } from '../../knowledge/load-shipped.ts';
import { verifyOwnFiles } from '../../knowledge/verifying/verify-own-files.ts';
import { verifyPhrases } from '../../knowledge/verifying/verify-phrases.ts';
import { askedBase } from '../base/asked-base.ts';
import { baseName, findKnowledge } from '../base/find-knowledge.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliverProblems } from '../call/deliver-problems.ts';
import { basesWords } from '../words/bases.ts';
import type { VerifyCall } from './knowledge-specs.ts';

const megabytes = 16;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export async function run(call: VerifyCall, world: World, language: Language): Promise<Outcome> {
  const path = call.options.document;
  const asked = askedBase(call.argument, world.env);
  const folder = baseName(asked);
  const knowledge = await findKnowledge(asked);
  const files = isShipped(folder) ? { checked: 0, problems: [] } : verifyOwnFiles(knowledge, folder);
  if (path === undefined && files.checked > 0) {
    const { checked, problems } = files;
    const found = checked - problems.length;
    const more = { phrases: checked, found };
    const summary = basesWords[language].verifiedFiles(knowledge.id, found, checked);
    return deliverProblems(problems, { knowledge: knowledge.id, more, summary }, call, world, language);
  }
  if (knowledge.documents.length === 0) throw new UserError([problem('CITES_NO_DOCUMENT', { base: knowledge.id })]);
  if (path === undefined) throw new UserError([problem('DOCUMENT_MISSING', {})]);
  const text = await readGivenFile(path, path, megabytes);
  const document = sha256(text);
  const { checked, found, problems } = verifyPhrases(knowledge, text, document, path);
  const wrong = problems.filter((p) => p.warning !== true).length;
  const summary = basesWords[language].verified(knowledge.id, checked - wrong, checked);
  // without the text of the lines, which is the document's: their hashes tell whether they are the ones that were read
  const more = {
    document,
    phrases: checked,
    found: found.map(({ text: line, ...at }) => ({ ...at, sha256: sha256(line) })),
  };
  return deliverProblems(problems, { knowledge: knowledge.id, more, summary }, call, world, language);
}
