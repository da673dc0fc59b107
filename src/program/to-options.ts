import { Option } from 'commander';
import { longName } from '../commands/call/options/long-name.ts';
import type { OptionSpec } from '../commands/call/options/option-spec.ts';
import { helpWords } from '../commands/words/help.ts';
import type { Language } from '../language/language.ts';

/** An option as commander has it: one, or two where a flag can be said both ways. Values stay the texts that they are. `group`: under which title the help has it. */
export function toOptions(name: string, spec: OptionSpec, language: Language, group?: string): Option[] {
  const made = optionsOf(name, spec, language);
  return group === undefined ? made : made.map((option) => option.helpGroup(group));
}

function optionsOf(name: string, spec: OptionSpec, language: Language): Option[] {
  const long = longName(name);
  if (!('reader' in spec)) {
    const { on, off } = spec;
    return [
      ...(on === undefined ? [] : [new Option(long, on[language])]),
      ...(off === undefined ? [] : [new Option(`--no-${long.slice(2)}`, off[language])]),
    ];
  }
  const { takes, help, fallback, repeats } = spec;
  const byDefault = fallback === undefined || fallback === '' ? '' : helpWords[language].byDefault(String(fallback));
  const option = new Option(`${long} ${takes}`, `${help[language]}${byDefault}`);
  if (repeats) option.argParser((text: string, before: readonly string[] = []) => [...before, text]);
  return [option];
}
