import { appendFileSync } from 'node:fs';
import { readGivenFile } from '../../documents/read-given-file.ts';
import type { Problem } from '../../errors/problem.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { errorDocument } from '../../report/formats/json/error-document.ts';
import { checkAnnotations } from '../../report/record/check/check-annotations.ts';
import { checkDocument } from '../../report/record/check/check-document.ts';
import { checkMarkdown } from '../../report/record/check/check-markdown.ts';
import type { CheckResult, Unreadable } from '../../report/record/check/check-result.ts';
import { checkText } from '../../report/record/check/check-text.ts';
import type { CodeNow } from '../../report/record/code-changes.ts';
import type { Layout } from '../../typesetting/style.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { problemNotes } from '../call/error-outcome.ts';
import { machineLanguage } from '../call/language-of.ts';
import { layoutFor } from '../call/layout-for.ts';
import { repositoryPath } from '../call/repository-path.ts';
import { notesWords } from '../words/notes.ts';
import { type CheckRequest, checkRecord } from './check-record.ts';
import type { CheckCall } from './check-spec.ts';

export async function run(call: CheckCall, world: World, language: Language): Promise<Outcome> {
  const { options, argument: files } = call;
  const { scan } = options;
  // the tree is read once for all records of a base
  const codes = new Map<string, CodeNow | Promise<CodeNow>>();
  const request: CheckRequest = {
    ...options,
    knowledge: options.knowledge ?? [],
    today: () => options.today ?? world.today(),
    bases: new Map(),
    codeNow:
      scan === undefined
        ? undefined
        : async (knowledge) => {
            const code =
              codes.get(knowledge.id) ?? (await import('./code-now.ts')).codeNow(scan, knowledge, world, language);
            codes.set(knowledge.id, code);
            return code;
          },
  };
  const results: CheckResult[] = [];
  for (const file of files)
    results.push(await checkRecord(async () => ({ name: file, text: await readGivenFile(file) }), file, request));
  const unreadable = results.filter((r): r is Unreadable => 'problems' in r);
  const exitCode = unreadable.length > 0 ? 2 : results.every((r) => 'holds' in r && r.holds) ? 0 : 1;
  const problems = unreadable.flatMap((r) => r.problems);
  const notes =
    problemNotes(problems, language) + (options.format === 'github' ? summarize(results, world, language) : '');
  const text = await renderers[call.options.format]({
    results,
    problems,
    language,
    workspace: world.env.GITHUB_WORKSPACE,
    machine: machineLanguage(call),
    layout: () => layoutFor(world.stdout, call, world),
  });
  return deliver(text, call, world, exitCode, notes);
}

interface Request {
  readonly results: readonly CheckResult[];
  readonly problems: readonly Problem[];
  /** Of who reads it, and of a program that does. */
  readonly language: Language;
  readonly machine: Language;
  /** The root of the repository, where GitHub says so. */
  readonly workspace: string | undefined;
  readonly layout: () => Promise<Layout>;
}

const renderers: Readonly<Record<CheckCall['options']['format'], (request: Request) => string | Promise<string>>> = {
  text: async ({ results, language, layout }) => checkText(results, language, await layout()),
  json: ({ results, problems, machine }) =>
    checkDocument(results, problems.length === 0 ? {} : errorDocument(problems, machine), machine),
  github: ({ results, workspace, language }) =>
    checkAnnotations(results, (file) => repositoryPath(file, workspace), language),
};

/** Adds the decisions to the summary of the job, where there is one; the note is that it could not be written. */
function summarize(results: readonly CheckResult[], { env }: World, language: Language): string {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return '';
  try {
    appendFileSync(file, checkMarkdown(results, language));
    return '';
  } catch {
    return `fw-advisor: ${notesWords[language].couldNotWrite('GITHUB_STEP_SUMMARY')}\n`;
  }
}
