import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import { readTextFile } from '../documents/read-text-file.ts';
import { readYaml, type YamlDocument } from '../documents/yaml-document.ts';
import { nearest } from '../errors/nearest.ts';
import { type Problem, problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { parseShape } from './parse-shape.ts';
import {
  criterionFile,
  fieldFile,
  formerFile,
  frameworkFile,
  hintsFile,
  id,
  knowledgeFile,
  questionsFile,
  sinceFile,
} from './schema.ts';
import type { Written } from './written.ts';

/** A file of a base, parsed, with the places of its parts. */
export interface Parsed<T> {
  readonly id: string;
  readonly file: YamlDocument;
  readonly data: T;
}
type FileOf<S extends z.ZodMiniType> = Parsed<Written<z.infer<S>>>;

/** The files of a base as they were written; `broken` names the kinds of which a file could not be read. */
export interface AuthoredBase {
  readonly id: string;
  readonly folder: string;
  readonly knowledge: FileOf<typeof knowledgeFile> | undefined;
  readonly questions: FileOf<typeof questionsFile> | undefined;
  readonly field: FileOf<typeof fieldFile> | undefined;
  readonly hints: FileOf<typeof hintsFile> | undefined;
  readonly former: FileOf<typeof formerFile> | undefined;
  readonly since: FileOf<typeof sinceFile> | undefined;
  readonly criteria: readonly FileOf<typeof criterionFile>[];
  readonly frameworks: readonly FileOf<typeof frameworkFile>[];
  readonly broken: ReadonlySet<Kind>;
}
export type Kind = 'knowledge' | 'questions' | 'field' | 'hints' | 'former' | 'since' | 'criteria' | 'frameworks';

const maxMegabytes = 1;
const topFiles = ['knowledge', 'questions', 'field', 'hints', 'former', 'since'].map((kind) => `${kind}.yaml`);

/** Reads every file of a base by its schema and collects every problem. `shown` is how the folder is called in places. */
export function readAuthoredBase(folder: string, shown: string, problems: Problem[]): AuthoredBase {
  const broken = new Set<Kind>();
  const read = <S extends z.ZodMiniType>(kind: Kind, schema: S, path: string): FileOf<S> | undefined => {
    const name = `${shown}/${path}`;
    const before = problems.length;
    const text = readText(join(folder, path), name, problems);
    const file = text === undefined ? undefined : readYaml(name, text, problems);
    const data = file === undefined ? undefined : parseShape(schema, file, problems);
    if (file === undefined || data === undefined || problems.length > before) {
      broken.add(kind);
      return undefined;
    }
    return { id: basename(path).replace(/\.ya?ml$/, ''), file, data };
  };
  const entries = (path: string): string[] => {
    try {
      return readdirSync(join(folder, path)).sort();
    } catch {
      return [];
    }
  };
  const top = entries('');
  for (const name of top) {
    if (!/\.ya?ml$/.test(name) || /^[._]/.test(name) || topFiles.includes(name)) continue;
    const near = nearest(name, topFiles);
    const place = `${shown}/${name}`;
    problems.push(problem('BAD_FILE_NAME', { file: name, known: topFiles }, { place, nearest: near }));
  }
  const one = <S extends z.ZodMiniType>(kind: Kind, schema: S, required: boolean) => {
    if (top.includes(`${kind}.yaml`)) return read(kind, schema, `${kind}.yaml`);
    if (required) {
      problems.push(problem('MISSING_FILE', { file: `${kind}.yaml` }, { place: `${shown}/${kind}.yaml` }));
      broken.add(kind);
    }
    return undefined;
  };
  const many = <S extends z.ZodMiniType>(kind: Kind, schema: S) => {
    const names = entries(kind).filter((name) => !name.startsWith('_') && !name.startsWith('.'));
    if (names.length === 0) {
      problems.push(problem('MISSING_FILE', { file: `${kind}/<id>.yaml` }, { place: `${shown}/${kind}` }));
      broken.add(kind);
    }
    return names.flatMap((name) => {
      if (!name.endsWith('.yaml') || !id.safeParse(name.slice(0, -5)).success) {
        problems.push(problem('BAD_FILE_NAME', { file: name }, { place: `${shown}/${kind}/${name}` }));
        broken.add(kind);
        return [];
      }
      const parsed = read(kind, schema, `${kind}/${name}`);
      return parsed === undefined ? [] : [parsed];
    });
  };
  return {
    id: basename(folder),
    folder,
    knowledge: one('knowledge', knowledgeFile, true),
    questions: one('questions', questionsFile, true),
    field: one('field', fieldFile, false),
    hints: one('hints', hintsFile, false),
    former: one('former', formerFile, false),
    since: one('since', sinceFile, false),
    criteria: many('criteria', criterionFile),
    frameworks: many('frameworks', frameworkFile),
    broken,
  };
}

function readText(path: string, name: string, problems: Problem[]): string | undefined {
  try {
    if (isPipeOrDevice(path))
      throw new UserError([problem('CANNOT_READ', { name, cause: 'NOT_A_FILE' }, { place: name })]);
    return readTextFile(path, name, maxMegabytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** Opening a pipe would wait for somebody to write to it. What cannot be looked at is told where it is read. */
function isPipeOrDevice(path: string): boolean {
  try {
    const there = statSync(path);
    return !there.isFile() && !there.isDirectory();
  } catch {
    return false;
  }
}
