import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { GivenAnswers } from '../decision/model.ts';
import { decodeText } from '../documents/decode-text.ts';
import { readTextFile } from '../documents/read-text-file.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isShipped, loadShipped, shippedIds } from '../knowledge/load-shipped.ts';
import { type PageBase, toPageBase } from '../page/page-base.ts';
import { pageDocument } from '../page/page-document.ts';
import { namedKnowledge } from '../questionnaire/answers/named-knowledge.ts';
import type { AnswerText } from '../questionnaire/answers/read-answers.ts';
import { visible } from '../typesetting/visible.ts';
import { version } from '../version.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { askedBase } from './knowledge/asked-base.ts';
import { baseFolderFrom } from './knowledge/base-name-in.ts';
import { findKnowledge } from './knowledge/find-knowledge.ts';
import { namedBase } from './knowledge/named-base.ts';
import { tell } from './knowledge/tell.ts';
import type { PageCall } from './page-spec.ts';
import { readGiven } from './recommend/read-given.ts';
import { notesWords } from './words/notes.ts';

/** Where the page's script and style stand; put in by tests, which do not run from `dist`. */
declare const __PAGE__: string;

const megabytes = 1;

export async function run(call: PageCall, world: World): Promise<Outcome> {
  const { options } = call;
  if (options.output === undefined && (world.stdout.isTTY || options.open === true)) {
    throw new UserError([problem('PAGE_ON_TERMINAL', {})]);
  }
  const source = await answerText(call, world);
  const named = source === undefined ? undefined : namedKnowledge(source.text);
  const asked =
    options.knowledge ??
    askedBase(named === undefined || isShipped(named) ? named : baseFolderFrom(source!.name, named), world.env);
  const { knowledge, language } = await tell(await findKnowledge(asked), asked, call, world);
  const given: GivenAnswers = (await readGiven(source, { ...options, knowledge: asked }, knowledge)) ?? {
    answers: {},
    priorities: [],
  };
  const bases = basesFor(knowledge, asked ?? knowledge.id);
  const { answers, priorities, matters = {} } = given;
  const state = { base: knowledge.id, language, answers, priorities, matters };
  const folder = typeof __PAGE__ === 'string' ? __PAGE__ : `${__dirname}/page`;
  const text = pageDocument({
    data: { version, state },
    bases,
    packed: deflateRawSync(JSON.stringify(bases), { level: 9 }).toString('base64'),
    script: readFileSync(`${folder}/page.js`, 'utf8'),
    style: readFileSync(`${folder}/page.css`, 'utf8'),
    digest: (part) => createHash('sha256').update(part).digest('base64'),
  });
  const outcome = await deliver(text, call, 0, '', 'page');
  if (options.open !== true || options.output === undefined || (await world.openFile(options.output))) return outcome;
  const told = `fw-advisor: ${notesWords[language].notOpened(visible(options.output))}\n`;
  return { ...outcome, notes: `${outcome.notes ?? ''}${told}` };
}

/** The file, or standard input where it is named: a page can be made of no answers, so nothing is waited for. */
async function answerText({ argument: file }: PageCall, { stdin }: World): Promise<AnswerText | undefined> {
  if (file === undefined) return undefined;
  if (file === '-') return { name: '<stdin>', text: decodeText(await stdin.readAll(megabytes), '<stdin>') };
  return { name: file, text: readTextFile(file, file, megabytes) };
}

/** All that ship; or the base of one's own, with those that it asks. */
function basesFor(knowledge: Knowledge, asked: string): PageBase[] {
  const asks = [knowledge.since?.knowledge, knowledge.beside?.knowledge];
  const ids = isShipped(asked) ? shippedIds : shippedIds.filter((id) => asks.includes(id));
  const others = ids.filter((id) => id !== knowledge.id).map((id) => toPageBase(loadShipped(id), namedBase(id)));
  const own = toPageBase(knowledge, namedBase(asked));
  return isShipped(asked)
    ? shippedIds.map((id) => (id === knowledge.id ? own : others.find((o) => o.id === id)!))
    : [own, ...others];
}
