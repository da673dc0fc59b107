import type { CommanderError } from 'commander';
import type { CommandSpec, OptionSpec } from '../commands/call/command.ts';
import { nearest } from '../errors/nearest.ts';
import { type Problem, problem } from '../errors/problem.ts';

/** What commander complains of, in our words and both languages. */
export function usageProblem(error: CommanderError, argv: readonly string[], specs: readonly CommandSpec[]): Problem {
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const usage = (en: string, ja: string, near?: string) => problem('USAGE', { en, ja }, { nearest: near });
  switch (error.code) {
    case 'commander.unknownOption':
      return usage(
        `there is no option ${word}`,
        `${word} というオプションはありません`,
        nearest(word, optionsOf(argv, specs)),
      );
    case 'commander.optionMissingArgument':
      return usage(`${word} needs a value`, `${word} には値が必要です`);
    case 'commander.missingArgument':
      return usage(`an argument is missing: ${word}`, `引数がありません: ${word}`);
    case 'commander.excessArguments':
      return usage('too many arguments', '引数が多すぎます');
    case 'commander.unknownCommand':
      return problem('UNKNOWN_COMMAND', { word }, { nearest: nearest(word, commandNames(argv, specs)) });
    case 'commander.choice': {
      const { option, value, choices } = error as unknown as {
        option: string;
        value: string;
        choices: readonly string[];
      };
      return usage(
        `${option}: found "${value}", expected one of: ${choices.join(', ')}`,
        `${option}: 「${value}」は使えません。次のいずれかです: ${choices.join('、')}`,
        nearest(value, choices),
      );
    }
    default:
      return usage(error.message.replace(/^error: /, ''), error.message.replace(/^error: /, ''));
  }
}

function specOf(argv: readonly string[], specs: readonly CommandSpec[]): CommandSpec | undefined {
  const named = specs.find((s) => s.name === argv[0]) ?? specs.find((s) => s.isDefault);
  return named?.commands?.find((s) => s.name === argv[1]) ?? named;
}

function optionsOf(argv: readonly string[], specs: readonly CommandSpec[]): string[] {
  const spec = specOf(argv, specs);
  const longs = [...(spec?.options ?? []), ...(spec?.common ?? [])].map(
    (o: OptionSpec) => /--[a-z-]+/.exec(o.flags)?.[0] ?? '',
  );
  return [...longs, '--help', '--version'];
}

const commandNames = (argv: readonly string[], specs: readonly CommandSpec[]): string[] =>
  (specs.find((s) => s.name === argv[0])?.commands ?? specs).map((s) => s.name);
