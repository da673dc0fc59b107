import { type Problem, problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import { longName } from './long-name.ts';
import type { OptionSpec, Options, Reader, Reading, ValuesOf } from './option-spec.ts';

/** Options as they were typed, by their names: the text of a value, all the texts where it repeats, true or false of a flag. */
export type Typed = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** The values of all options; throws a UserError with every one that is wrong. */
export function readOptions<O extends Options>(options: O, typed: Typed): ValuesOf<O> {
  const problems: Problem[] = [];
  const values = Object.entries(options).map(([name, spec]) => [name, valueFrom(name, spec, typed[name], problems)]);
  if (problems.length > 0) throw new UserError(problems);
  // each reader gives the type that its option has in `ValuesOf`
  return Object.fromEntries(values) as ValuesOf<O>;
}

function valueFrom(name: string, spec: OptionSpec, typed: Typed[string], problems: Problem[]): unknown {
  if (!('reader' in spec)) return typed;
  const read = (text: string) => {
    const reading = spec.reader.read(text);
    if ('value' in reading) return reading.value;
    problems.push(badValue(longName(name), text, reading));
    return undefined;
  };
  if (typed === undefined || typeof typed === 'boolean') return spec.fallback;
  return typeof typed === 'string' ? read(typed) : typed.map(read);
}

/** The value of a text from elsewhere, such as a variable of the environment. */
export function readValue<T>(name: string, text: string, reader: Reader<T>): T {
  const reading = reader.read(text);
  if ('value' in reading) return reading.value;
  throw new UserError([badValue(name, text, reading)]);
}

const badValue = (
  option: string,
  found: string,
  { expected, nearest }: Exclude<Reading<unknown>, { value: unknown }>,
): Problem => problem('BAD_VALUE', { option, found, expected }, { nearest });
