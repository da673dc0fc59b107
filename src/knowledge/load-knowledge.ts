import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Problem, problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { type AuthoredBase, readAuthoredBase } from './authored-base.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { defaultAlternatives } from './default-alternatives.ts';
import type { InspectOptions } from './inspect-options.ts';
import type { Assessment, Framework, Knowledge, Statement } from './knowledge.ts';
import { measuredLevels } from './measured-levels.ts';
import { siblingBases } from './sibling-bases.ts';

/** A base as it was read: the knowledge where it can be used, and every problem, warnings included. */
export interface Inspection {
  readonly id: string;
  readonly knowledge: Knowledge | null;
  readonly problems: readonly Problem[];
}

/** Reads a folder, checks it, and tells everything that is wrong with it. Throws only where the folder is no base at all. */
export function inspectKnowledge(
  folder: string,
  options: InspectOptions = siblingBases(resolve(folder)),
  told?: string,
): Inspection {
  const shown = folder.replace(/\/+$/, '') || '/';
  const problems: Problem[] = [];
  if (!isFolder(folder)) throw new UserError([problem('NOT_A_BASE', { folder: shown }, { place: shown })]);
  const base = readAuthoredBase(resolve(folder), shown, problems, told);
  if (
    base.knowledge === undefined &&
    base.criteria.length === 0 &&
    base.frameworks.length === 0 &&
    base.broken.size >= 4
  ) {
    if (problems.every((p) => p.code === 'MISSING_FILE' || p.code === 'BAD_FILE_NAME'))
      throw new UserError([problem('NOT_A_BASE', { folder: shown }, { place: shown })]);
  }
  problems.push(...checkKnowledge(base, options));
  const usable = problems.every((p) => p.warning === true);
  return { id: base.id, knowledge: usable ? toKnowledge(base) : null, problems };
}

/** Loads a base from its folder. Throws a UserError with all its problems where it cannot be used. */
export function loadKnowledgeFolder(folder: string): Knowledge {
  const { knowledge, problems } = inspectKnowledge(folder);
  if (knowledge === null) throw new UserError(problems.filter((p) => p.warning !== true));
  return knowledge;
}

/** The same base told in one of its languages that the program does not speak; what is hashed stays what was written. */
export function tellKnowledgeIn(told: string, folder: string, written: Knowledge): Knowledge {
  const { knowledge } = inspectKnowledge(folder, siblingBases(resolve(folder)), told);
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

function toKnowledge(base: AuthoredBase): Knowledge {
  const { title, about, alternatives, asOf, close, documents, overview, frameworks: order } = base.knowledge!.data;
  const statements = new Map<string, Statement>();
  for (const { data } of base.field === undefined ? [] : [base.field]) {
    for (const statement of data.statements) statements.set(statement.id, { about: 'field', ...statement });
  }
  for (const { id, data } of base.frameworks) {
    for (const statement of data.statements) statements.set(statement.id, { about: id, ...statement });
  }
  const place = (id: string) => (order?.indexOf(id) ?? -1) + 1 || Number.POSITIVE_INFINITY;
  const frameworks = base.frameworks
    .map(({ id, data }): Framework => {
      const { statements: _, assessments, ...rest } = data;
      const known = Object.entries(assessments).map(([criterion, a]): [string, Assessment] => [
        criterion,
        'number' in a
          ? { level: String(a.number), number: a.number, because: a.because, evidence: a.evidence }
          : {
              level: a.level === 'unknown' ? null : a.level,
              because: a.because,
              evidence: 'evidence' in a ? a.evidence : [],
            },
      ]);
      return { id, ...rest, assessments: Object.fromEntries(known.sort(byId)) };
    })
    .sort((a, b) => compare(place(a.id), place(b.id)) || compare(a.id, b.id));
  const mentions = base.questions!.data.flatMap((q) =>
    q.options.flatMap((o) => [o.importance, o.requires].flatMap((part) => Object.keys(part ?? {}))),
  );
  // in the order in which the interview comes to them
  const mention = (id: string) => mentions.indexOf(id);
  const content = {
    id: base.id,
    title,
    about,
    ...(alternatives === undefined ? {} : { alternatives }),
    asOf,
    close: close ?? null,
    documents,
    overview,
    questions: base.questions!.data,
    criteria: base.criteria
      .map(({ id, data }) => ({
        id,
        ...data,
        ...(data.measure && { levels: measuredLevels(data.measure, numbersOn(base, id)) }),
      }))
      .sort((a, b) => compare(mention(a.id), mention(b.id)) || compare(a.id, b.id)),
    frameworks,
    statements: Object.fromEntries([...statements].sort(byId)),
    hints: base.hints?.data ?? [],
    former: base.former?.data ?? [],
    since: base.since?.data ?? null,
    beside: base.beside?.data ?? null,
    signals: base.signals?.data ?? [],
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { ...content, alternatives: alternatives ?? defaultAlternatives, hash, languages: base.languages };
}

/** Every number that somebody has on a measure, or that an option requires. */
function numbersOn({ frameworks, questions }: AuthoredBase, criterion: string): number[] {
  const had = frameworks.flatMap(({ data }) => {
    const assessment = data.assessments[criterion];
    return assessment !== undefined && 'number' in assessment ? [assessment.number] : [];
  });
  const required = questions!.data.flatMap((q) => q.options.flatMap((o) => o.requires?.[criterion] ?? []));
  return [...had, ...required.map(Number)];
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
const byId = <T>([a]: [string, T], [b]: [string, T]) => compare(a, b);
