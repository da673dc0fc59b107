import type { CommanderError } from 'commander';
import type { CommandSpec } from '../commands/call/command.ts';
import { longName } from '../commands/call/options/long-name.ts';
import type { Words } from '../commands/call/read-words.ts';
import { nearest } from '../errors/nearest.ts';
import { type Problem, problem } from '../errors/problem.ts';

/** What commander complains of, as data. */
export function usageProblem(error: CommanderError, { path, operands }: Words): Problem {
  const spec = path.at(-1)!;
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return problem('NO_SUCH_OPTION', { word }, { nearest: nearestOption(word, optionsOf(spec)) });
    case 'commander.optionMissingArgument':
      return problem('VALUE_MISSING', { option: word });
    case 'commander.missingArgument':
      return problem('ARGUMENT_MISSING', { argument: word });
    case 'commander.excessArguments':
      return problem('TOO_MANY_ARGUMENTS', { extra: operands.slice(spec.argument === undefined ? 0 : 1) });
    default:
      return problem('USAGE', { detail: error.message.replace(/^error: /, '') });
  }
}

/** The dashes are alike in all of them, and make none nearer. */
function nearestOption(word: string, options: readonly string[]): string | undefined {
  const bare = (option: string) => option.replace(/^--?/, '');
  const near = nearest(bare(word), options.map(bare));
  return options.find((option) => bare(option) === near);
}

function optionsOf(spec: CommandSpec): string[] {
  const options = Object.entries(spec.options).flatMap(([name, option]) => {
    const long = longName(name);
    return 'reader' in option || option.on !== undefined ? [long] : [`--no-${long.slice(2)}`];
  });
  return [...options, '--help', '--version'];
}
