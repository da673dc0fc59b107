import { longName } from './long-name.ts';
import type { OptionSpec, Options } from './option-spec.ts';

/** The option of a name as it is typed, such as `--min-margin`, with its own; a flag is called by what says it true. */
export function optionCalled(long: string, options: Options): readonly [name: string, spec: OptionSpec] | undefined {
  const name = long.slice(2).replace(/-[a-z]/g, (letter) => letter.charAt(1).toUpperCase());
  if (!Object.hasOwn(options, name) || longName(name) !== long) return undefined;
  return [name, options[name]!];
}
