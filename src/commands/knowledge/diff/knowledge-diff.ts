import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readGivenFile } from '../../../documents/read-given-file.ts';
import { problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { differenceBlocks } from '../../../report/difference/difference-blocks.ts';
import { knowledgeChanges } from '../../../report/difference/knowledge-changes.ts';
import { jsonText } from '../../../report/formats/json/json-text.ts';
import { inline } from '../../../report/formats/markdown/inline.ts';
import { baseState } from '../../../report/record/base-state.ts';
import { differenceWords } from '../../../report/words/difference.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import { visible } from '../../../typesetting/visible.ts';
import { schemaVersion } from '../../../version.ts';
import { findBase } from '../../base/find-base.ts';
import type { Outcome, World } from '../../call/command.ts';
import { deliver } from '../../call/deliver.ts';
import { layoutFor } from '../../call/layout-for.ts';
import { readRecord } from '../../check/read-record.ts';
import { decideAgain } from './decide-again.ts';
import type { DiffCall } from './diff-spec.ts';

/** What is different between two bases, and which recorded decisions come out otherwise. */
export async function run(call: DiffCall, world: World, language: Language): Promise<Outcome> {
  const [first, second, ...extra] = call.argument;
  if (first === undefined || second === undefined)
    throw new UserError([problem('ARGUMENT_MISSING', { argument: first === undefined ? '<old>' : '<new>' })]);
  if (extra.length > 0) throw new UserError([problem('TOO_MANY_ARGUMENTS', { extra })]);
  const [old, now] = [await findBase(first), await findBase(second)];
  const changes = knowledgeChanges(old.knowledge, now.knowledge);
  const decisions: ReturnType<typeof decideAgain>[] = [];
  const passedOver: string[] = [];
  for (const named of call.options.records ?? []) {
    const files = filesOf(named);
    for (const file of files) {
      const text = await readGivenFile(file);
      // answers lie beside their record; who names a file itself means it
      if (files[0] !== named && !/^decision:/m.test(text)) passedOver.push(file);
      else decisions.push(decideAgain(file, readRecord({ name: file, text }).record, old, now));
    }
  }
  const notes = passedOver.map((file) => `fw-advisor: ${differenceWords[language].noRecord(visible(file))}\n`).join('');
  const state = ({ id, asOf, hash }: typeof old.knowledge) => ({ id, asOf, hash });
  const [was, is] = [state(old.knowledge), state(now.knowledge)];
  const { format } = call.options;
  if (format === 'json') {
    const document = { schemaVersion, was, now: is, changes, decisions };
    return deliver(`${jsonText(document, 2)}\n`, call, world, 0, notes);
  }
  const words = differenceWords[language];
  const title = words.title(baseState(was), baseState(is));
  const blocks = differenceBlocks(changes, decisions, language);
  const same = changes.length === 0 ? words.same : '';
  if (format === 'markdown') {
    const told = blocks.map(
      (block) => `## ${block.title}\n\n${block.lines.map((line) => `- ${inline(line)}\n`).join('')}`,
    );
    return deliver(
      [`# ${inline(title)}\n`, ...(same === '' ? [] : [`${same}\n`]), ...told].join('\n'),
      call,
      world,
      0,
      notes,
    );
  }
  const { width, style } = await layoutFor(world.stdout, call, world);
  const told = blocks.map(({ title: head, lines }) =>
    [style.strong(head), ...lines.flatMap((line) => hang('  - ', visible(line), width))].join('\n'),
  );
  const parts = [hang('', visible(title), width).join('\n'), ...(same === '' ? [] : [same]), ...told];
  return deliver(`${parts.join('\n\n')}\n`, call, world, 0, notes);
}

/** A folder stands for the YAML files in it. */
function filesOf(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(path, name));
}
