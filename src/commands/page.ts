import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { GivenAnswers } from '../decision/model.ts';
import { decodeText } from '../documents/decode-text.ts';
import { readGivenFile } from '../documents/read-given-file.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { isShipped } from '../knowledge/load-shipped.ts';
import { packContents } from '../page/packing/pack-contents.ts';
import type { PageContents } from '../page/page-contents.ts';
import { pageDocument } from '../page/page-document.ts';
import { namedKnowledge } from '../questionnaire/answers/named-knowledge.ts';
import type { AnswerText } from '../questionnaire/answers/read-answers.ts';
import { visible } from '../typesetting/visible.ts';
import { version } from '../version.ts';
import { askedBase } from './base/asked-base.ts';
import { baseFolderFrom } from './base/base-name-in.ts';
import { findKnowledge } from './base/find-knowledge.ts';
import { tell } from './base/tell.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { pageBases } from './page-bases.ts';
import type { PageCall } from './page-spec.ts';
import { readGiven } from './recommend/answers/read-given.ts';
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
  const bases = pageBases(knowledge, asked ?? knowledge.id, options.bases ?? 'needed');
  const { answers, priorities, matters = {} } = given;
  const state = { base: knowledge.id, language, answers, priorities, matters };
  const folder = typeof __PAGE__ === 'string' ? __PAGE__ : `${__dirname}/page`;
  const part = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  const text = pageDocument({
    data: { version, state },
    bases,
    packed: packContents({ bases, texts: JSON.parse(part('page.json')) as PageContents['texts'] }),
    script: part('page.js'),
    style: part('page.css'),
    digest: (part) => createHash('sha256').update(part).digest('base64'),
  });
  const outcome = await deliver(text, call, world, 0, '', 'page');
  if (options.open !== true || options.output === undefined || (await world.openFile(options.output))) return outcome;
  const told = `fw-advisor: ${notesWords[language].notOpened(visible(options.output))}\n`;
  return { ...outcome, notes: `${outcome.notes ?? ''}${told}` };
}

/** The file, or standard input where it is named: a page can be made of no answers, so nothing is waited for. */
async function answerText({ argument: file }: PageCall, { stdin }: World): Promise<AnswerText | undefined> {
  if (file === undefined) return undefined;
  if (file === '-') return { name: '<stdin>', text: decodeText(await stdin.readAll(megabytes), '<stdin>') };
  return { name: file, text: await readGivenFile(file, file, megabytes) };
}
