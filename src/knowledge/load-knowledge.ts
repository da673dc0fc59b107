import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Problem, problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { AuthoredBase } from './authored-base.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { type Reading, readBase, type Shipped } from './extending/read-base.ts';
import type { Knowledge } from './knowledge.ts';
import type { InspectOptions } from './reading/inspect-options.ts';
import { siblingBases } from './reading/sibling-bases.ts';
import { toKnowledge } from './to-knowledge.ts';

/** A base as it was read: the knowledge where it can be used, and every problem, warnings included. */
export interface Inspection {
  readonly id: string;
  readonly knowledge: Knowledge | null;
  readonly problems: readonly Problem[];
  /** Its files as they were written, one with those of the base that it extends. */
  readonly authored: AuthoredBase;
}

/** `knowledge.yaml`, `questions.yaml`, and a file in each of `criteria` and `frameworks`. */
const needed = 4;

/** Reads a folder, checks it, and tells everything that is wrong with it. Throws only where the folder is no base at all. */
export function inspectKnowledge(
  folder: string,
  { options = siblingBases(resolve(folder)), ...reading }: Reading & { readonly options?: InspectOptions } = {},
): Inspection {
  const shown = folder.replace(/(?<!\/)\/+$/, '') || '/';
  const problems: Problem[] = [];
  if (!isFolder(folder)) throw new UserError([problem('NOT_A_BASE', { folder: shown }, { place: shown })]);
  const base = readBase(resolve(folder), shown, problems, reading);
  const missing = problems.filter((p) => p.code === 'MISSING_FILE');
  if (missing.length === needed && problems.every((p) => p.code === 'MISSING_FILE' || p.code === 'BAD_FILE_NAME'))
    throw new UserError([problem('NOT_A_BASE', { folder: shown }, { place: shown })]);
  for (const one of problemsAcross(base, options)) problems.push(one);
  const usable = problems.every((p) => p.warning === true);
  return { id: base.id, knowledge: usable ? toKnowledge(base) : null, problems, authored: base };
}

/** What a base that is extended has wrong is told first, and alone; its warnings are told where it is checked itself. */
function problemsAcross(base: AuthoredBase, options: InspectOptions): Problem[] {
  if (base.extension === undefined) return checkKnowledge(base, options);
  const { base: extended, shadows } = base.extension;
  const theirs = isChecked(extended) ? [] : problemsAcross(extended, siblingBases(extended.folder));
  const errors = theirs.filter((p) => p.warning !== true);
  if (errors.length > 0) return errors;
  const known = new Set(theirs.map(sameAs));
  return [...checkKnowledge(base, options).filter((p) => !known.has(sameAs(p))), ...shadows];
}

/** A base that ships was checked when the program was built; it has no folder. */
const isChecked = ({ folder }: AuthoredBase) => folder === '';

const sameAs = ({ code, args }: Problem) => JSON.stringify([code, args]);

/** Loads a base from its folder. Throws a UserError with all its problems where it cannot be used. */
export function loadKnowledgeFolder(folder: string, shipped?: Shipped): Knowledge {
  const { knowledge, problems } = inspectKnowledge(folder, { shipped });
  if (knowledge === null) throw new UserError(problems.filter((p) => p.warning !== true));
  return knowledge;
}

/** The same base told in one of its languages that the program does not speak; what is hashed stays what was written. */
export function tellKnowledgeIn(told: string, folder: string, written: Knowledge, shipped?: Shipped): Knowledge {
  const { knowledge } = inspectKnowledge(folder, { told, shipped });
  const statements = Object.entries(knowledge!.statements).map(([id, statement]) => {
    const { says, reads } = written.statements[id]!;
    return [id, { ...statement, written: { says, ...(reads === undefined ? {} : { reads }) } }];
  });
  return { ...knowledge!, hash: written.hash, statements: Object.fromEntries(statements) };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
