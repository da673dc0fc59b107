/**
 * Which modules come in one file. A file costs about as much as 10 KB of code to find, read and compile, so what commands
 * share comes in a few files, each of which is needed whole, and what few need stays apart. The earlier a group, the more
 * commands it is for; a group takes along what its modules need and no group before it has.
 */
export const chunks = [
  // the way to every command, and what most of them and the library share
  group('cli', [
    'src/(cli|commands/(main|world|output-of|descriptor-kind|is-plain-descriptor|command|version))',
    'src/errors/(nearest|problem|user-error)',
    'src/knowledge/load-shipped',
    'src/documents/(decode-text|read-text-file)',
    'src/commands/(language-of|layout-for)',
    'src/report/(json-text|knowledge-index|round-to-sum|since-of|statement-place)',
    'src/report/text/(style|words)',
    'src/report/layout/visible',
  ]),
  // from the words to the command that they name
  group('program', [
    'node_modules/commander',
    'src/commands/(common-options|deliver|find-knowledge|given-answers|program|specs|today)',
  ]),
  // from answers to a decision in the words of its base
  group('decide', [
    'src/decision/(decide|firmness|matching-hints|rank-answers)',
    'src/questionnaire/(check-answers|complaint-problem|named-knowledge|read-answers)',
    'src/report/(second-opinion-text|to-recommendation)',
    'src/commands/(find-base|recommend|read-framework|read-given|is-plain|gate|load-basis|may-ask|second-opinion)',
  ]),
  // text for people
  group('layout', ['src/report/layout/(bar|hang|pad|wrap)', 'src/report/text/sources']),
  group('table', ['src/report/layout/format-table', 'src/report/comparison-text']),
  group('text', ['src/report/text/recommend-text']),
  // packages that most runs do without
  group('chalk', ['node_modules/chalk']),
  group('yaml', ['node_modules/yaml']),
  group('zod', ['node_modules/zod']),
];

function group(name: string, paths: readonly string[]) {
  const pattern = new RegExp(`/(?:${paths.join('|')})(?:\\.ts$|/)`);
  return { name, test: (id: string) => pattern.test(id.replaceAll('\\', '/')) };
}
