import { Command, CommanderError } from 'commander';
import type { CommandSpec, Outcome, World } from '../commands/call/command.ts';
import { commonOptions } from '../commands/call/options/common-options.ts';
import type { Words } from '../commands/call/read-words.ts';
import { helpWords } from '../commands/words/help.ts';
import { nearest } from '../errors/nearest.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Language } from '../language/language.ts';
import { ownName } from '../typesetting/as-started.ts';
import { helpBelow } from './help-below.ts';
import { refuseUnknownWord } from './refuse-unknown-word.ts';
import { toOptions } from './to-options.ts';

/** Parses any words by commander, whose help it is, and whose complaints, and runs the command that they name. */
export async function byCommander(
  specs: readonly CommandSpec[],
  words: Words,
  world: World,
  language: Language,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  let help = '';
  const said = helpWords[language];
  const titles: Readonly<Record<string, string>> = said.titles;
  const { forHelp } = words;
  const called = world.stdout.isTTY ? world.called() : ownName;
  const helpLayout = forHelp ? (await import('./help-layout.ts')).helpLayout : {};
  const laid = forHelp && world.stdout.isTTY ? (await import('../commands/call/lay-notes.ts')).layNotes : undefined;
  const below = (text: string) => laid?.(text, world.stdout.columns, called) ?? text;
  const prepare = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => {
          help += text;
        },
        writeErr: () => {},
        getOutHelpWidth: () => Math.max(40, Math.min(world.stdout.columns || 80, 100)),
        getOutHasColors: () => false,
      })
      .configureHelp({
        ...helpLayout,
        styleTitle: (title) => (Object.hasOwn(titles, title) ? titles[title]! : title),
      })
      .helpOption('-h, --help', said.showHelp)
      .helpCommand(false);
  const add = (parent: Command, spec: CommandSpec): void => {
    const command = prepare(new Command(spec.name)).description(spec.help[language]);
    if (spec.argument !== undefined) command.argument(spec.argument.name, spec.argument.help[language]);
    for (const [name, option] of Object.entries(spec.options))
      for (const made of toOptions(name, option, language, isCommon(name) ? said.common : undefined))
        command.addOption(made);
    for (const inner of spec.commands) add(command, inner);
    if (spec.run === undefined) command.allowExcessArguments().allowUnknownOption();
    if (spec.examples.length > 0) {
      command.addHelpText('after', below(`\n${said.examples}\n${spec.examples.map((line) => `  ${line}`).join('\n')}`));
    }
    command.action(async () => {
      if (spec.run === undefined) {
        const commands = spec.commands.map((inner) => inner.name);
        const [id] = words.operands;
        throw new UserError([
          id === undefined
            ? problem('COMMAND_MISSING', { command: spec.name, commands })
            : problem('UNKNOWN_ID', { id, kinds: 'command', known: commands }, { nearest: nearest(id, commands) }),
        ]);
      }
      if (!words.isNamed) refuseUnknownWord(words, specs);
      outcome = await spec.run(command.opts(), command.args, world, language);
    });
    parent.addCommand(command);
  };
  const program = prepare(new Command(called)).description(said.about);
  program.option('-v, --version', said.showVersion);
  if (forHelp) {
    if (!words.isNamed && !words.has('--help') && !words.has('-h')) refuseUnknownWord(words, specs);
    program.helpCommand('help [command]', said.helpOfCommand);
  }
  // commander takes its time over every command: where one is meant, the others are not built
  const helpOfAll = forHelp && !words.isNamed;
  for (const spec of helpOfAll ? specs : words.path.slice(0, 1)) add(program, spec);
  program.addHelpText('after', below(`\n${helpBelow(language)}`));
  try {
    const named = words.path.map((spec) => spec.name);
    const argv = helpOfAll ? ['--help'] : forHelp ? [...named, '--help'] : [...named, ...words.rest];
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) {
      const { usageProblem } = await import('./usage-problem.ts');
      throw new UserError([usageProblem(error, words)]);
    }
    return { text: below(help), exitCode: 0 };
  }
  return outcome!;
}

/** Whether every command takes it. */
const isCommon = (name: string): boolean => Object.hasOwn(commonOptions, name);
