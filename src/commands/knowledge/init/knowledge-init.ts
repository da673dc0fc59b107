import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { alreadyThere } from '../../../documents/writing/already-there.ts';
import { problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { isShipped } from '../../../knowledge/load-shipped.ts';
import { jsonText } from '../../../report/formats/json/json-text.ts';
import type { Outcome, World } from '../../call/command.ts';
import { mayAsk } from '../../call/may-ask.ts';
import { writeFiles } from '../../call/write-files.ts';
import { startWords } from '../../words/start.ts';
import { jsonSchemaOf } from '../schema/json-schema-of.ts';
import { askStart } from './ask-start.ts';
import { frameworkSkeleton } from './framework-skeleton.ts';
import type { InitCall } from './init-spec.ts';
import { readSkeleton } from './read-skeleton.ts';
import { readStart } from './read-start.ts';
import { startFiles } from './start-files.ts';

/** The kinds of files that a base begins with: editors find their schemas beside them. */
const kinds = ['knowledge', 'questions', 'criterion', 'framework'] as const;

/** Writes a whole small base into a folder, or one framework more into a base: all of it or nothing. */
export async function run(call: InitCall, world: World, language: Language): Promise<Outcome> {
  const { framework, force = false, id, languages, title, called, alternatives } = call.options;
  const folder = call.argument;
  if (framework !== undefined) return addFramework(call, framework, world, language);
  if (!force) refuseFull(folder);
  const given = { id, languages, title, called, alternatives };
  const complete = title !== undefined && alternatives !== undefined;
  const asked =
    complete || !mayAsk({ ...call, argument: undefined }, world)
      ? given
      : await askStart(folder, given, world, language);
  if (asked === null) return { text: '', exitCode: 130 };
  const files = {
    ...startFiles(readStart(folder, asked, call.options.today ?? world.today())),
    ...Object.fromEntries(
      kinds.map((kind) => [`schema/${kind}.json`, `${jsonText(jsonSchemaOf(kind, language), 2)}\n`]),
    ),
  };
  const notes = await writeFiles(
    Object.entries(files).map(([path, text]) => ({ file: join(folder, path), text })),
    force,
    world,
    call.options.lang,
  );
  const words = startWords[language];
  const text = [words.wrote(folder, Object.keys(files).length), ...words.next(folder).map((line) => `  ${line}`)];
  return { text: `${text.join('\n')}\n`, notes, exitCode: 0 };
}

async function addFramework(
  { argument: folder, options }: InitCall,
  id: string,
  world: World,
  language: Language,
): Promise<Outcome> {
  if (isShipped(folder)) throw new UserError([problem('NOT_A_FOLDER_BASE', { base: folder })]);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const found = { kind: 'text', shown: JSON.stringify(id) } as const;
    throw new UserError([problem('SHAPE', { path: '--framework', found, issue: 'format', expected: 'id' })]);
  }
  const skeleton = await readSkeleton(folder, id);
  const file = join(folder, 'frameworks', `${id}.yaml`);
  const schema = existsSync(join(folder, 'schema/framework.json'));
  const text = frameworkSkeleton(skeleton, id, schema);
  const notes = await writeFiles([{ file, text }], options.force === true, world, options.lang);
  return { text: `${file}\n  ${startWords[language].next(folder)[0]}\n`, notes, exitCode: 0 };
}

/** A folder that holds something is somebody's. */
function refuseFull(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there === undefined || (there.isDirectory() && readdirSync(folder).length === 0)) return;
  throw alreadyThere(folder);
}
