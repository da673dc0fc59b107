import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import { nearest } from '../errors/nearest.ts';
import { type Problem, problem } from '../errors/problem.ts';
import { type FileOf, readBaseFile } from './read-base-file.ts';
import {
  type besideFile,
  type criterionFile,
  type fieldFile,
  type formerFile,
  type frameworkFile,
  type hintsFile,
  id,
  type knowledgeFile,
  type questionsFile,
  schemasOf,
  type signalsFile,
  type sinceFile,
} from './schema.ts';
import { textIn } from './text-in.ts';
import { writtenIn } from './written-in.ts';

/** The files of a base as they were written; `broken` names the kinds of which a file could not be read. */
export interface AuthoredBase {
  readonly id: string;
  readonly folder: string;
  readonly languages: readonly string[];
  readonly knowledge: FileOf<typeof knowledgeFile> | undefined;
  readonly questions: FileOf<typeof questionsFile> | undefined;
  readonly field: FileOf<typeof fieldFile> | undefined;
  readonly hints: FileOf<typeof hintsFile> | undefined;
  readonly former: FileOf<typeof formerFile> | undefined;
  readonly since: FileOf<typeof sinceFile> | undefined;
  readonly beside: FileOf<typeof besideFile> | undefined;
  readonly signals: FileOf<typeof signalsFile> | undefined;
  readonly criteria: readonly FileOf<typeof criterionFile>[];
  readonly frameworks: readonly FileOf<typeof frameworkFile>[];
  readonly broken: ReadonlySet<Kind>;
}
export type Kind =
  | 'knowledge'
  | 'questions'
  | 'field'
  | 'hints'
  | 'former'
  | 'since'
  | 'beside'
  | 'signals'
  | 'criteria'
  | 'frameworks';

const topFiles = ['knowledge', 'questions', 'field', 'hints', 'former', 'since', 'beside', 'signals'].map(
  (kind) => `${kind}.yaml`,
);

/**
 * Reads every file of a base by its schema and collects every problem. `shown` is how the folder is called in places;
 * `told` the language of the base that all texts are in, where the program does not speak it.
 */
export function readAuthoredBase(folder: string, shown: string, problems: Problem[], told?: string): AuthoredBase {
  const languages = writtenIn(folder);
  const schemas = schemasOf(textIn(languages, told));
  const broken = new Set<Kind>();
  const read = <S extends z.ZodMiniType>(kind: Kind, schema: S, path: string): FileOf<S> | undefined => {
    const parsed = readBaseFile(schema, join(folder, path), `${shown}/${path}`, problems);
    if (parsed === undefined) broken.add(kind);
    return parsed;
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
  const knowledge = one('knowledge', schemas.knowledgeFile, true);
  return {
    id: knowledge?.data.id ?? basename(folder),
    folder,
    languages,
    knowledge,
    questions: one('questions', schemas.questionsFile, true),
    field: one('field', schemas.fieldFile, false),
    hints: one('hints', schemas.hintsFile, false),
    former: one('former', schemas.formerFile, false),
    since: one('since', schemas.sinceFile, false),
    beside: one('beside', schemas.besideFile, false),
    signals: one('signals', schemas.signalsFile, false),
    criteria: many('criteria', schemas.criterionFile),
    frameworks: many('frameworks', schemas.frameworkFile),
    broken,
  };
}
