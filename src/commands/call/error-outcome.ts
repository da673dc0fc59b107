import { formatProblem } from '../../errors/format-problem.ts';
import type { Problem } from '../../errors/problem.ts';
import type { UsageProblems } from '../../errors/problems/usage-problems.ts';
import type { UserError } from '../../errors/user-error.ts';
import { isLanguage, type Language, languages } from '../../language/language.ts';
import { errorDocument, mostTold } from '../../report/formats/json/error-document.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import { shortened } from '../../typesetting/shortened.ts';
import { visible } from '../../typesetting/visible.ts';
import { schemaVersion } from '../../version.ts';
import { helpWords } from '../words/help.ts';
import { notesWords } from '../words/notes.ts';
import type { Outcome } from './command.ts';
import type { Words } from './read-words.ts';

/** Problems for people on stderr; under `--format json` also as one document on stdout. */
export function errorOutcome({ problems }: UserError, words: Words, language: Language): Outcome {
  const usage = problems.some(isUsage) ? usageNotes(words, language) : '';
  const notes = `${problemNotes(problems, language)}${usage}`;
  if (words.last('--format') !== 'json') return { text: '', notes, exitCode: 2 };
  const asked = words.last('--lang');
  const document = { schemaVersion, ...errorDocument(problems, isLanguage(asked) ? asked : languages[0]) };
  return { text: `${jsonText(document, 2)}\n`, notes, exitCode: 2 };
}

/** Below what is wrong with the words themselves: how the command is used, and where its help is. */
function usageNotes({ path, isNamed }: Words, language: Language): string {
  const said = helpWords[language];
  const spec = path.at(-1)!;
  const names = path.map(({ name }) => name).join(' ');
  const takes = spec.commands.length > 0 ? ' <command>' : spec.argument === undefined ? '' : ` ${spec.argument.name}`;
  const line = `fw-advisor ${isNamed ? names : `[${names}]`} [options]${takes}`;
  return `${said.usage(line)}\n${said.more(`fw-advisor help${isNamed ? ` ${names}` : ''}`)}\n`;
}

/** A variable of the environment is not how the command is used. */
const isUsage = (problem: Problem): boolean =>
  Object.hasOwn(usageCodes, problem.code) && !(problem.code === 'BAD_VALUE' && !problem.args.option.startsWith('-'));

const usageCodes: Readonly<Record<keyof UsageProblems, true>> = {
  UNKNOWN_COMMAND: true,
  NO_SUCH_OPTION: true,
  VALUE_MISSING: true,
  BAD_VALUE: true,
  ARGUMENT_MISSING: true,
  TOO_MANY_ARGUMENTS: true,
  COMMAND_MISSING: true,
  USAGE: true,
  PAGE_ON_TERMINAL: true,
  DOCUMENT_MISSING: true,
  CITES_NO_DOCUMENT: true,
  NO_SIGNALS: true,
  START_INCOMPLETE: true,
  NOT_A_FOLDER_BASE: true,
  UNKNOWN_ID: true,
};

/** Problems as people read them, a line each. */
export function problemNotes(problems: readonly Problem[], language: Language): string {
  const lines = problems
    .slice(0, mostTold)
    .map((p) => shortened(visible(formatProblem(p, language), { keepNewlines: true })));
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [notesWords[language].more(rest)] : [])]
    .map((line) => `fw-advisor: ${line}\n`)
    .join('');
}
