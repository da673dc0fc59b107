import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readTextFile } from '../../documents/read-text-file.ts';
import { claimNumber } from '../../documents/writing/claim-number.ts';
import type { Run } from '../../documents/writing/run.ts';
import { type FileToWrite, writeTogether } from '../../documents/writing/write-together.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import type { DocumentPlace, RecordDocument } from '../../report/formats/formats.ts';
import type { Call, Outcome, World, Written } from '../call/command.ts';
import { leftNotes } from '../call/left-notes.ts';
import { undisturbed } from '../call/undisturbed.ts';
import { notesWords } from '../words/notes.ts';

export interface Delivery {
  readonly exitCode: number;
  readonly notes: string;
  readonly language: Language;
  readonly deciders?: readonly string[] | undefined;
  /** A decision record that this one takes the place of. */
  readonly supersedes?: string | undefined;
  /** The record of the decision for a file, and the file that was asked for; none of what no record keeps. */
  readonly record?: { textFor(file: string): string; readonly save: string | undefined };
}

/**
 * A decision record, to stdout, to a file, or into a folder of records under the next free number; in a folder nothing is
 * ever replaced, with `--force` neither. The record that `check` reads is written beside it: both, or neither.
 */
export const deliverDecisionRecord = (
  document: RecordDocument,
  call: Call,
  world: World,
  delivery: Delivery,
): Promise<Outcome> => undisturbed(world, (run) => deliverIn(run, document, call, delivery));

function deliverIn(
  run: Run,
  document: RecordDocument,
  { options }: Call,
  { exitCode, notes, language, deciders, supersedes, record }: Delivery,
): Outcome {
  const { output } = options;
  const force = options.force === true;
  const replaced = supersedes === undefined ? undefined : { file: supersedes, title: titleIn(supersedes) };
  const said = notesWords[language];

  if (output === undefined) {
    const files = record?.save === undefined ? [] : [recordFor(record.save)];
    const told = leftNotes(writeTogether(files, force, run), language);
    const text = document.text(placeIn('.', record?.save));
    return { text, exitCode, notes: `${notes}${told}`, wrote: wroteOf(files) };
  }
  if (!isFolder(output)) return written(output, force, []);
  const there = sameIn(output);
  if (there !== undefined) return { text: '', exitCode, notes: `${notes}${note(said.thereAlready(there))}` };
  const { written: outcome, left } = claimNumber(output, run, (number) => {
    const file = join(output, `${number}-${document.slug}.md`);
    return written(file, false, [
      said.wrote(file),
      ...(replaced === undefined ? [] : [said.superseded(replaced.file, number)]),
    ]);
  });
  return { ...outcome, notes: `${outcome.notes ?? ''}${leftNotes(left, language)}` };

  /** The document with its record beside it. */
  function written(file: string, replace: boolean, told: readonly string[]): Outcome {
    const beside = keptFor(file);
    const files = beside === undefined ? [] : [recordFor(beside)];
    const text = document.text(placeIn(dirname(file), beside));
    const left = leftNotes(writeTogether([...files, { file, text }], replace, run), language);
    // under which number it lies is told whoever looks
    const wrote = [...(told.length === 0 ? [{ file }] : []), ...wroteOf(files)];
    return { text: '', exitCode, notes: `${notes}${left}${told.map(note).join('')}`, wrote };
  }

  /** The same document under a number that it has already. */
  function sameIn(folder: string): string | undefined {
    if (!existsSync(folder)) return undefined;
    return readdirSync(folder)
      .filter((name) => name.endsWith(`-${document.slug}.md`))
      .map((name) => join(folder, name))
      .find((file) => readTextFile(file) === document.text(placeIn(folder, keptFor(file))));
  }

  /** The file of the record that goes with a document. */
  function keptFor(file: string): string | undefined {
    return record === undefined ? undefined : (record.save ?? recordBeside(file));
  }

  function recordFor(file: string): FileToWrite {
    return { file, text: record!.textFor(file) };
  }

  function placeIn(folder: string, kept: string | undefined): DocumentPlace {
    return {
      deciders,
      record: kept === undefined ? undefined : { path: fromHere(kept), address: addressFrom(folder, kept) },
      supersedes:
        replaced === undefined ? undefined : { title: replaced.title, address: addressFrom(folder, replaced.file) },
    };
  }
}

/** The files that will be written, as far as that is known before; `numbered`: into a folder under a number of its own. */
export function targetsOf(
  { save, output }: { readonly save?: string | undefined; readonly output?: string | undefined },
  numbered: boolean,
): string[] {
  const intoFolder = numbered && output !== undefined && isFolder(output);
  const file = intoFolder ? undefined : output;
  const record = save ?? (numbered && file !== undefined ? recordBeside(file) : undefined);
  return [record, file].filter((path) => path !== undefined);
}

/** Where the record of a document goes, where nobody says. */
const recordBeside = (file: string): string => `${file.replace(/\.(md|markdown)$/i, '')}.yaml`;

/** A folder that is there, or a path that says so by its last character. */
const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const note = (line: string): string => `fw-advisor: ${line}\n`;

const wroteOf = (files: readonly FileToWrite[]): Written[] => files.map(({ file }) => ({ file, as: 'record' }));

/** As a command in the working directory calls it; a document that others read names no folder of this machine. */
function fromHere(file: string): string {
  const path = relative('', resolve(file)).replaceAll('\\', '/');
  return /^(\.\.\/|\/|[a-z]:)/i.test(path) ? basename(file) : path;
}

const addressFrom = (folder: string, file: string): string =>
  relative(resolve(folder), resolve(file)).replaceAll('\\', '/');

/** What a Markdown document is called: its first heading, else its file. */
function titleIn(file: string): string {
  const text = readTextFile(file);
  return /^# +(\S.*)$/m.exec(text)?.[1] ?? basename(file);
}
