import { isOwnCopy } from './own-copy.ts';

/**
 * Which modules come in one file. A file costs about as much as 10 KB of code to find, read and compile, so what commands
 * share comes in a few files, each of which is needed whole, and what few need stays apart. The earlier a group, the more
 * commands it is for; a group takes along what its modules need and no group before it has.
 */
export const chunks = [
  // the way to every command, and what most of them and the library share
  group('cli', [
    'src/(cli|program/main|program/streams/(world|output-of|descriptor-kind|is-file-or-pipe))',
    'src/(version|commands/call/(command|version-text|language-of|layout-for))',
    'src/commands/call/options/(common-options|read-options|seconds)',
    'src/errors/(nearest|problem|user-error)',
    'src/language/meant-name',
    'src/knowledge/(load-shipped|late-members)',
    'src/documents/(decode-text|read-text-file)',
    'src/report/formats/json/json-text',
    'src/report/outline/cited/(knowledge-index|since-of|statement-place)',
    'src/report/numbers',
    'src/report/words/(words|common|(en|ja)/common)',
    'src/typesetting/(as-started|ascii-marks|shell-word|style|visible)',
  ]),
  // what there is to be named, and the way from words to what they name: for every run but not for the library
  group('words', [
    'src/program/(specs|program)',
    'src/report/formats/format-names',
    'src/commands/call/read-words',
    'src/commands/call/deliver',
    'src/commands/base/(find-knowledge|tell|base-name-in|asked-base|named-base)',
    'src/commands/recommend/answers/given-answers',
    'src/report/questions/command-line',
  ]),
  // from answers to a decision in the words of its base
  group('decide', [
    'src/decision/(decide|matching-hints|firmness/firmness|weighing/rank-answers)',
    'src/questionnaire/answers/(check-answers|complaint-problem|named-knowledge|read-answers)',
    'src/report/formats/formats',
    'src/report/formats/json/(render-json|to-recommendation)',
    'src/commands/base/(find-base|load-basis)',
    'src/commands/recommend/(recommend|read-framework|answers/read-given|gate|second-opinion|beside)',
    'src/commands/call/(is-plain|may-ask)',
  ]),
  // what words are read by that are not plain, and help
  group('commander', ['node_modules/commander', 'src/program/(by-commander|to-options)']),
  // text for people
  group('layout', ['src/typesetting/(bar|pad|breaking/(hang|wrap))', 'src/report/formats/text/sources']),
  group('table', ['src/typesetting/tables/format-table', 'src/report/comparison/comparison-text']),
  group('text', ['src/report/formats/text/render-text']),
  // what a command and a tool for agents share
  group('comparison', ['src/report/comparison/(comparison|comparison-choice)']),
  group('explanation', ['src/report/explanation/explain-(id|word)']),
  group('problems', ['src/errors/(format-problem|problem-text)', 'src/report/formats/json/error-document']),
  // packages that most runs do without
  group('chalk', ['node_modules/chalk']),
  group('yaml', ['node_modules/yaml']),
  group('zod', ['node_modules/zod']),
  // with a zod of its own, of which it uses most
  group('mcp-sdk', ['node_modules/@modelcontextprotocol', 'src/package/default-json-schema-validator']),
];

function group(name: string, paths: readonly string[]) {
  const pattern = new RegExp(`/(?:${paths.join('|')})(?:\\.ts$|/)`);
  return { name, test: (id: string) => !isOwnCopy(id) && pattern.test(id.replaceAll('\\', '/')) };
}
