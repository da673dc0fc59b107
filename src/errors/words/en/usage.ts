import type { Expected, UsageProblems } from '../../problems/usage-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

const names = (alternative: string): Readonly<Record<UsageProblems['UNKNOWN_ID']['kinds'], string>> => ({
  anything: `${alternative}, criterion, question, option or statement`,
  framework: alternative,
  row: 'row of the table',
  field: 'field',
  schema: 'kind of schema',
  shell: 'shell',
  command: 'command',
});

const startParts = {
  title: 'a title in every language',
  called: 'what one chooses between in every language, for one and for several',
  alternatives: 'at least two alternatives',
};

export const en: SentencesOf<UsageProblems> = {
  UNKNOWN_COMMAND: ({ word }) => `"${word}" is neither a command nor an existing file`,
  NO_SUCH_OPTION: ({ word }) => `there is no option ${word}`,
  VALUE_MISSING: ({ option }) => `${option} needs a value`,
  BAD_VALUE: ({ option, found, expected }) => `${option}: found "${found}", expected ${expectedText(expected)}`,
  ARGUMENT_MISSING: ({ argument }) => `an argument is missing: ${argument}`,
  TOO_MANY_ARGUMENTS: ({ extra }) => `too many arguments${extra.length === 0 ? '' : `: ${extra.join(' ')}`}`,
  COMMAND_MISSING: ({ command, commands }) => `${command}: a command is missing: ${commands.join(', ')}`,
  USAGE: ({ detail }) => `wrong usage (${detail})`,
  PAGE_ON_TERMINAL: () => 'page: a terminal cannot show a web page; write it to a file: --output advisor.html',
  DOCUMENT_MISSING: () => '--document FILE is missing: the document that the base cites',
  CITES_NO_DOCUMENT: ({ base }) =>
    `${base} cites pages of the web and no file; there is nothing to verify without a network`,
  UNKNOWN_ID: ({ id, kinds, called, known = [], elsewhere = [] }) =>
    `no ${names(called?.en.one ?? 'framework')[kinds]} is called "${id}"${known.length === 0 ? '' : `; there are: ${known.join(', ')}`}${elsewhere.map((base) => `; it is in ${base}: --knowledge ${base}`).join('')}`,
  START_INCOMPLETE: ({ needs, missing, example }) =>
    `a base needs ${needs.map((part) => startParts[part]).join(', and ')}; missing: ${missing.join(' ')}; for example: ${example}`,
  NOT_A_FOLDER_BASE: ({ base }) =>
    `${base} ships with the program; name the folder of a base of your own, which may say "extends: ${base}"`,
  NO_SIGNALS: ({ base }) =>
    `the knowledge base "${base}" has no signals.yaml, so it has nothing to look for; try current or runtimes`,
};

function expectedText(expected: Expected): string {
  switch (expected.kind) {
    case 'whole-number':
      return `a whole number from ${expected.least}${expected.most === null ? '' : ` to ${expected.most}`}`;
    case 'points':
      return 'points from 0 to 100';
    case 'seconds':
      return 'seconds (0: no limit)';
    case 'day':
      return 'a day such as 2026-11-23';
    case 'name':
      return 'a name';
    case 'one-of':
      return `one of: ${expected.choices.join(', ')}`;
    default:
      return expected satisfies never;
  }
}
