import { decide } from '../decision/decide.ts';
import { readTextFile } from '../documents/read-text-file.ts';
import { readYaml, type YamlDocument } from '../documents/yaml-document.ts';
import { nearest } from '../errors/nearest.ts';
import { type Problem, problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { ageInDays } from '../knowledge/age-in-days.ts';
import type { Knowledge, Language } from '../knowledge/knowledge.ts';
import { isShipped, shippedIds } from '../knowledge/load-shipped.ts';
import { parseShape } from '../knowledge/parse-shape.ts';
import { checkAnswers } from '../questionnaire/answers/check-answers.ts';
import { complaintProblem } from '../questionnaire/answers/complaint-problem.ts';
import { checkAnnotations } from '../report/record/check/check-annotations.ts';
import { checkDocument } from '../report/record/check/check-document.ts';
import type { CheckResult, Unreadable } from '../report/record/check/check-result.ts';
import { checkText } from '../report/record/check/check-text.ts';
import { toRecord } from '../report/record/record.ts';
import { type AgedStatement, fails } from '../report/record/record-change.ts';
import { recordChanges } from '../report/record/record-changes.ts';
import { type RecordFile, recordFile, recordFormat } from '../report/record/record-file.ts';
import type { Layout } from '../typesetting/style.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { errorDocument, problemNotes } from './call/error-outcome.ts';
import { machineLanguage } from './call/language-of.ts';
import { layoutFor } from './call/layout-for.ts';
import type { CheckCall } from './check-spec.ts';
import { baseFolderFrom } from './knowledge/base-name-in.ts';
import { type Base, findBase } from './knowledge/find-base.ts';

export async function run(call: CheckCall, world: World, language: Language): Promise<Outcome> {
  const { options, argument: files } = call;
  const today = options.maxAge === undefined ? undefined : (options.today ?? world.today());
  const bases = new Map<string, Base>();
  const results: CheckResult[] = [];
  for (const file of files) results.push(await checkFile(file, call, today, bases));
  const unreadable = results.filter((r): r is Unreadable => 'problems' in r);
  const exitCode = unreadable.length > 0 ? 2 : results.every((r) => 'holds' in r && r.holds) ? 0 : 1;
  const problems = unreadable.flatMap((r) => r.problems);
  const notes = problemNotes(problems, language);
  const text = await renderers[call.options.format]({
    results,
    problems,
    language,
    machine: machineLanguage(call),
    layout: () => layoutFor(world.stdout, call, world.env),
  });
  return deliver(text, call, exitCode, notes);
}

interface Request {
  readonly results: readonly CheckResult[];
  readonly problems: readonly Problem[];
  /** Of who reads it, and of a program that does. */
  readonly language: Language;
  readonly machine: Language;
  readonly layout: () => Promise<Layout>;
}

const renderers: Readonly<Record<CheckCall['options']['format'], (request: Request) => string | Promise<string>>> = {
  text: async ({ results, language, layout }) => checkText(results, language, await layout()),
  json: ({ results, problems, machine }) =>
    checkDocument(results, problems.length === 0 ? {} : errorDocument(problems, machine), machine),
  github: ({ results, language }) => checkAnnotations(results, language),
};

async function checkFile(
  file: string,
  call: CheckCall,
  today: string | undefined,
  bases: Map<string, Base>,
): Promise<CheckResult> {
  try {
    const { record, document } = readRecord(file);
    const { knowledge, model } = await baseOf(record, document, call.options.knowledge ?? [], bases);
    const { checked, complaints } = checkAnswers(
      knowledge,
      { answers: record.answers, priorities: record.priorities, matters: record.matters ?? null },
      { form: 'yaml' },
    );
    if (complaints.length > 0) {
      throw new UserError(complaints.map((complaint) => complaintProblem(complaint, document.place)));
    }
    const was = record.decision;
    const decision = decide(model, checked, was.certainty);
    const criteria = new Set([...Object.keys(was.weights), ...Object.keys(was.requirements)]);
    const now = toRecord(decision, knowledge, was.date, criteria).decision;
    const changes = recordChanges(
      was,
      {
        decision: now,
        // who is out by name is so whatever has become of the ratings
        excluded: decision.screened.excluded.flatMap(({ alternative, criterion, level, needed }) => {
          if (criterion === null) return [];
          const { id, levels } = model.criteria[criterion]!;
          const framework = model.alternatives[alternative]!.id;
          return [{ framework, criterion: id, level: levels[level]!.id, needed: levels[needed]!.id }];
        }),
        ageOf: (statement) => aged(statement, knowledge, today!),
      },
      call.options,
    );
    return { file, place: document.place(['decision']), was, now, changes, holds: !changes.some(fails) };
  } catch (error) {
    if (error instanceof UserError) return { file, problems: error.problems };
    throw error;
  }
}

function readRecord(file: string): { record: RecordFile; document: YamlDocument } {
  const problems: Problem[] = [];
  const document = readYaml(file, readTextFile(file), problems);
  if (document !== undefined) refuseOther(document, file);
  const record = document === undefined ? undefined : parseShape(recordFile, document, problems);
  if (document === undefined || record === undefined) throw new UserError(problems);
  return { record, document };
}

/** A record of another format is told as that, not by every key that differs. */
function refuseOther({ data, place }: YamlDocument, file: string): void {
  const decision = isObject(data) ? data.decision : undefined;
  if (isObject(data) && decision === undefined) {
    const record = file.replace(/(\.ya?ml|\.json)?$/i, '.decision.yaml');
    throw new UserError([problem('NO_DECISION', { name: file, record }, { place: file })]);
  }
  if (!isObject(decision) || decision.format === recordFormat) return;
  const found = typeof decision.format === 'number' ? decision.format : null;
  throw new UserError([
    problem('OTHER_RECORD_FORMAT', { file, found, known: recordFormat }, { place: place(['decision']) }),
  ]);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * The base that decided: one of those that `--knowledge` names, by its id, else the one that the record names, one that ships
 * or a folder. Each is read once for all files.
 */
async function baseOf(
  { knowledge: named, decision }: RecordFile,
  document: YamlDocument,
  asked: readonly string[],
  bases: Map<string, Base>,
): Promise<Base> {
  const read = async (name: string) => {
    const base = bases.get(name) ?? (await findBase(name));
    bases.set(name, base);
    return base;
  };
  const { id } = decision.knowledge;
  for (const name of asked) {
    const base = await read(name);
    if (base.knowledge.id === id) return base;
  }
  const place = document.place(['knowledge']);
  const folder = isShipped(named) ? named : baseFolderFrom(document.name, named);
  if (folder === undefined) {
    if (asked.length > 0) throw otherKnowledge(asked.map((name) => bases.get(name)!.knowledge.id).join(', '));
    throw new UserError([problem('OTHER_BASE_NEEDED', { base: id }, { place, nearest: nearest(id, shippedIds) })]);
  }
  const base = await read(folder);
  if (base.knowledge.id !== id) throw otherKnowledge(base.knowledge.id);
  return base;

  function otherKnowledge(found: string): UserError {
    return new UserError([problem('OTHER_KNOWLEDGE', { asked: found, file: id }, { place })]);
  }
}

function aged(statement: string, { statements, asOf }: Knowledge, today: string): AgedStatement {
  const { at } = statements[statement]!;
  const date = 'date' in at ? at.date : asOf;
  return { statement, date, days: ageInDays(date, today) };
}
