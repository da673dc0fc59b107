import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import { leadsOut } from '../documents/leads-out.ts';
import { namesIn } from '../documents/writing/names-in.ts';
import { nearest } from '../errors/nearest.ts';
import { type Problem, problem } from '../errors/problem.ts';
import { type FileOf, readBaseFile } from './reading/read-base-file.ts';
import {
  type besideFile,
  type criterionFile,
  type fieldFile,
  type formerFile,
  type frameworkFile,
  type frameworkPart,
  type hintsFile,
  id,
  type knowledgeFile,
  type knowledgePart,
  type questionsFile,
  type questionsPart,
  type schemasOf,
  type signalsFile,
  type sinceFile,
} from './schema.ts';

/** The files of a base as they were written; `broken` names the kinds of which a file could not be read. */
export interface AuthoredBase extends AuthoredFiles {
  readonly knowledge: FileOf<typeof knowledgeFile> | undefined;
  readonly questions: FileOf<typeof questionsFile> | undefined;
  /** Only where it extends another. */
  readonly extension?: Extension;
}
/** The same of a base that extends another, before it is one with it. */
export interface AuthoredPart extends AuthoredFiles {
  readonly knowledge: FileOf<typeof knowledgePart> | undefined;
  readonly questions: FileOf<typeof questionsPart> | undefined;
  /** What it adds to frameworks that are there; `frameworks` are new. */
  readonly additions: readonly FileOf<typeof frameworkPart>[];
}
/** What a base has from another that it extends. */
export interface Extension {
  readonly base: AuthoredBase;
  /** Statements that are the other's alone. */
  readonly statements: ReadonlySet<string>;
  /** Entries of its own that replace one of the other. */
  readonly shadows: readonly Problem[];
  /** What this base itself holds. */
  readonly own: AuthoredPart;
}
interface AuthoredFiles {
  readonly id: string;
  readonly folder: string;
  readonly languages: readonly string[];
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

/** Where the files of a base are and how they are to be read. */
export interface Authored {
  readonly folder: string;
  /** How the folder is called in places. */
  readonly shown: string;
  readonly languages: readonly string[];
  readonly schemas: ReturnType<typeof schemasOf>;
}

/**
 * Reads every file of a base by its schema and collects every problem. Unless it `isWhole` for certain nothing is missed in a
 * framework that another base may have.
 */
export function readAuthoredBase(at: Authored, isWhole: boolean, problems: Problem[]): AuthoredBase {
  const { schemas, one, many, common, broken } = readingOf(at, problems, true);
  const knowledge = one('knowledge', schemas.knowledgeFile, true);
  const base = { knowledge, questions: one('questions', schemas.questionsFile, true), ...common(knowledge?.data.id) };
  if (isWhole) return { ...base, frameworks: many('frameworks', () => schemas.frameworkFile), broken };
  many('frameworks', () => schemas.frameworkPart);
  broken.add('frameworks');
  return { ...base, frameworks: [], broken };
}

/** The same of a base that extends another, which has `frameworks`; undefined where that is not known. */
export function readAuthoredPart(
  at: Authored,
  frameworks: ReadonlySet<string> | undefined,
  problems: Problem[],
): AuthoredPart {
  const isThere = (framework: string) => frameworks === undefined || frameworks.has(framework);
  const { schemas, one, many, common, broken } = readingOf(at, problems, false);
  const knowledge = one('knowledge', schemas.knowledgePart, true);
  return {
    knowledge,
    questions: one('questions', schemas.questionsPart, false),
    ...common(knowledge?.data.id),
    frameworks: many('frameworks', (framework) => (isThere(framework) ? undefined : schemas.frameworkFile)),
    additions: many('frameworks', (framework) => (isThere(framework) ? schemas.frameworkPart : undefined), true),
    broken,
  };
}

/** `whole`: nothing that a base needs may be missing. */
function readingOf({ folder, shown, languages, schemas }: Authored, problems: Problem[], whole: boolean) {
  const broken = new Set<Kind>();
  const read = <S extends z.ZodMiniType>(kind: Kind, schema: S, path: string): FileOf<S> | undefined => {
    const parsed = readBaseFile(schema, { folder, shown }, path, problems);
    if (parsed === undefined) broken.add(kind);
    return parsed;
  };
  const entries = (path: string): string[] => namesIn(join(folder, path)).sort();
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
  /** `again`: what is wrong with their names is told already. */
  const many = <S extends z.ZodMiniType>(kind: Kind, schemaOf: (id: string) => S | undefined, again = false) => {
    if (leadsOut(join(folder, kind), folder)) {
      const name = `${shown}/${kind}`;
      if (!again) problems.push(problem('CANNOT_READ', { name, cause: 'LEADS_OUT' }, { place: name }));
      broken.add(kind);
      return [];
    }
    const names = entries(kind).filter((name) => !name.startsWith('_') && !name.startsWith('.'));
    if (names.length === 0 && whole) {
      problems.push(problem('MISSING_FILE', { file: `${kind}/<id>.yaml` }, { place: `${shown}/${kind}` }));
      broken.add(kind);
    }
    return names.flatMap((name) => {
      if (!name.endsWith('.yaml') || !id.safeParse(name.slice(0, -5)).success) {
        if (!again) problems.push(problem('BAD_FILE_NAME', { file: name }, { place: `${shown}/${kind}/${name}` }));
        broken.add(kind);
        return [];
      }
      const schema = schemaOf(name.slice(0, -5));
      const parsed = schema === undefined ? undefined : read(kind, schema, `${kind}/${name}`);
      return parsed === undefined ? [] : [parsed];
    });
  };
  const common = (named: string | undefined) => ({
    id: named ?? basename(folder),
    folder,
    languages,
    field: one('field', schemas.fieldFile, false),
    hints: one('hints', schemas.hintsFile, false),
    former: one('former', schemas.formerFile, false),
    since: one('since', schemas.sinceFile, false),
    beside: one('beside', schemas.besideFile, false),
    signals: one('signals', schemas.signalsFile, false),
    criteria: many('criteria', () => schemas.criterionFile),
  });
  return { schemas, one, many, common, broken };
}
