import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import { leadsOut } from '../../documents/leads-out.ts';
import { readTextFile } from '../../documents/read-text-file.ts';
import { readYaml, type YamlDocument } from '../../documents/yaml/yaml-document.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { parseShape } from './parse-shape.ts';
import type { Written } from './written.ts';

/** A file of a base, parsed, with the places of its parts. */
export interface Parsed<T> {
  readonly id: string;
  readonly file: YamlDocument;
  readonly data: T;
}
export type FileOf<S extends z.ZodMiniType> = Parsed<Written<z.infer<S>>>;

/** Where a base lies, and how its folder is called in places. */
export interface BaseFolder {
  readonly folder: string;
  readonly shown: string;
}

const maxMegabytes = 1;

/**
 * One file of a base by its schema; undefined where something is wrong with it, which is told under the folder as it is shown.
 * What lies behind a link out of the folder is not read.
 */
export function readBaseFile<S extends z.ZodMiniType>(
  schema: S,
  at: BaseFolder,
  path: string,
  problems: Problem[],
): FileOf<S> | undefined {
  const before = problems.length;
  const name = `${at.shown}/${path}`;
  const text = readText(join(at.folder, path), at.folder, name, problems);
  const file = text === undefined ? undefined : readYaml(name, text, problems);
  const data = file === undefined ? undefined : parseShape(schema, file, problems);
  if (file === undefined || data === undefined || problems.length > before) return undefined;
  return { id: basename(path).replace(/\.ya?ml$/, ''), file, data };
}

function readText(path: string, folder: string, name: string, problems: Problem[]): string | undefined {
  try {
    if (leadsOut(path, folder))
      throw new UserError([problem('CANNOT_READ', { name, cause: 'LEADS_OUT' }, { place: name })]);
    return readTextFile(path, name, maxMegabytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const one of error.problems) problems.push(one);
    return undefined;
  }
}
