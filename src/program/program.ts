import { Command, type CommanderError, Option } from 'commander';
import type { Call, CommandSpec, OptionSpec, Outcome, World } from '../commands/call/command.ts';
import { readWidth } from '../commands/call/layout-for.ts';
import { readToday } from '../commands/call/today.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Language } from '../knowledge/knowledge.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '使い方:',
  'Arguments:': '引数:',
  'Options:': 'オプション:',
  'Commands:': 'コマンド:',
};
const about = {
  en: 'Choose a deep-learning framework from evidence: every reason is traced to a sentence of its source.',
  ja: '根拠に基づいてディープラーニングのフレームワークを選ぶ。理由はすべて出典の一文までたどれます。',
};

/** Parses the words and runs the command that they name. Help is an outcome like any other; wrong usage is a UserError. */
export async function runProgram(
  specs: readonly CommandSpec[],
  argv: readonly string[],
  world: World,
  language: Language,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  let help = '';
  const forHelp = asksForHelp(argv);
  const helpLayout = forHelp ? (await import('./help-layout.ts')).helpLayout : {};
  const prepare = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => {
          help += text;
        },
        writeErr: () => {},
        getOutHelpWidth: () => Math.max(40, Math.min(world.stdout.columns ?? 80, 120)),
        getOutHasColors: () => false,
      })
      .configureHelp({
        ...helpLayout,
        styleTitle: (title) => (language === 'ja' ? (titles[title] ?? title) : title),
      })
      .helpOption('-h, --help', { en: 'show this help', ja: 'このヘルプを表示する' }[language])
      .helpCommand(false);
  const add = (parent: Command, spec: CommandSpec): void => {
    const command = prepare(new Command(spec.name)).description(spec.help[language]);
    for (const { name, help: text } of spec.arguments ?? []) command.argument(name, text[language]);
    for (const option of [...(spec.options ?? []), ...(spec.common ?? [])])
      if (forHelp || isNamed(option, argv)) command.addOption(toOption(option, language));
    for (const inner of spec.commands ?? []) add(command, inner);
    if (spec.examples !== undefined) {
      command.addHelpText(
        'after',
        `\n${{ en: 'Examples:', ja: '例:' }[language]}\n${spec.examples.map((line) => `  ${line}`).join('\n')}`,
      );
    }
    const { load } = spec;
    if (load !== undefined) {
      command.action(async (...words: unknown[]) => {
        const call: Call = {
          options: command.opts(),
          arguments: words.slice(0, -2),
          argv,
          spec,
          commands: specs.map(({ name }) => name),
        };
        // what is wrong is told also where the command has no use for it
        readToday(call.options.today);
        readWidth(call.options.width);
        outcome = await (await load()).run(call, world, language);
      });
    } else {
      command.action(() => {
        throw new UserError([
          problem('USAGE', {
            en: `${spec.name}: a command is missing: ${namesOf(spec)}`,
            ja: `${spec.name}: コマンドを指定します: ${namesOf(spec)}`,
          }),
        ]);
      });
    }
    parent.addCommand(command, { isDefault: spec.isDefault === true });
  };
  const program = prepare(new Command('fw-advisor')).description(about[language]);
  program.option('-V, --version', { en: 'show the version', ja: 'バージョンを表示する' }[language]);
  for (const spec of specs.filter(mayBeMeant(specs, argv))) add(program, spec);
  program.addHelpText(
    'after',
    `\n${{ en: 'Without a command: recommend. Options of a command: fw-advisor COMMAND --help', ja: 'コマンドを省くと recommend になります。各コマンドのオプション: fw-advisor コマンド --help' }[language]}`,
  );
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode !== 0) {
      const { usageProblem } = await import('./usage-problem.ts');
      throw new UserError([usageProblem(error, argv, specs)]);
    }
    return { text: help, exitCode: 0 };
  }
  return outcome ?? { text: help, exitCode: 0 };
}

/** `-h`, `--help`, and whatever commander may take for them. */
const asksForHelp = (argv: readonly string[]) => argv.some((word) => word === '--help' || /^-[a-z]*h/i.test(word));

/** A command that no word names is not built, unless the help lists it: commander takes its time over every option. */
function mayBeMeant(specs: readonly CommandSpec[], argv: readonly string[]): (spec: CommandSpec) => boolean {
  if (specs.some((spec) => spec.name === argv[0])) return (spec) => spec.name === argv[0];
  if (asksForHelp(argv)) return () => true;
  return (spec) => spec.isDefault === true || argv.includes(spec.name);
}

/** An option that no word names is not built either: no command of ours has options of one letter, or asks for a default. */
const isNamed = ({ flags }: OptionSpec, argv: readonly string[]): boolean => {
  const long = flags.split(' ')[0]!;
  return argv.some((word) => word === long || word.startsWith(`${long}=`));
};

const isCommanderError = (error: unknown): error is CommanderError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');

const namesOf = (spec: CommandSpec) => (spec.commands ?? []).map((c) => c.name).join(', ');

function toOption({ flags, help, choices, fallback, repeats }: OptionSpec, language: Language): Option {
  const shown =
    fallback === undefined
      ? help[language]
      : `${help[language]} (${{ en: 'default', ja: '既定' }[language]}: ${fallback})`;
  const option = new Option(flags, shown);
  if (choices !== undefined) {
    // commander's own choices() would add English words to the help
    option.argParser((value: string) => {
      if (choices.includes(value)) return value;
      throw Object.assign(new Error(value), {
        code: 'commander.choice',
        exitCode: 1,
        option: option.long,
        value,
        choices,
      });
    });
  }
  if (repeats) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}
