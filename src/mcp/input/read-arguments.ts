import { isMap } from '../../documents/is-map.ts';
import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Tool } from '../tool.ts';

/** The arguments of a call, each of the type that its schema says; undefined where it was left out. */
export interface Arguments {
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[] | undefined;
  readonly flag: (name: string) => boolean;
  readonly number: (name: string) => number | undefined;
  /** As it came: whoever takes it checks it. */
  readonly raw: (name: string) => unknown;
}

/** Holds a call against what the tool takes. Throws a UserError with everything that is wrong, and what would be right. */
export function readArguments(
  { name: tool, takes, needs }: Pick<Tool, 'name' | 'takes' | 'needs'>,
  given: unknown,
): Arguments {
  const problems: Problem[] = [];
  const values = new Map<string, unknown>(isMap(given) ? Object.entries(given) : []);
  const known = Object.keys(takes);
  for (const [argument, value] of values) {
    const schema = takes[argument];
    if (schema === undefined || !Object.hasOwn(takes, argument)) {
      problems.push(problem('NO_SUCH_ARGUMENT', { tool, argument, known }, { nearest: nearest(argument, known) }));
    } else if (value === undefined || value === null) values.delete(argument);
    else {
      const wrong = problemWith(argument, value, schema);
      if (wrong !== undefined) problems.push(wrong);
    }
  }
  for (const argument of needs)
    if (!values.has(argument)) problems.push(problem('NO_ARGUMENT', { tool, argument }, { place: argument }));
  if (problems.length > 0) throw new UserError(problems);
  const of = (argument: string) => values.get(argument);
  return {
    text: (argument) => (typeof of(argument) === 'string' ? String(of(argument)) : undefined),
    texts: (argument) => (isTexts(of(argument)) ? (of(argument) as readonly string[]) : undefined),
    flag: (argument) => of(argument) === true,
    number: (argument) => (typeof of(argument) === 'number' ? Number(of(argument)) : undefined),
    raw: of,
  };
}

function problemWith(
  argument: string,
  value: unknown,
  { type, enum: choices, minimum, maximum }: Tool['takes'][string],
): Problem | undefined {
  const place = argument;
  if (isTexts(choices)) {
    if (choices.some((choice) => choice === value)) return undefined;
    const word = typeof value === 'string' ? value : JSON.stringify(value);
    const expected = { kind: 'one-of', choices } as const;
    return problem(
      'BAD_VALUE',
      { option: argument, found: word, expected },
      { place, nearest: nearest(word, choices) },
    );
  }
  if (type === 'integer') {
    const [least, most] = [Number(minimum), Number(maximum)];
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return undefined;
    const expected = { kind: 'whole-number', least, most } as const;
    return problem('BAD_VALUE', { option: argument, found: JSON.stringify(value), expected }, { place });
  }
  const found = JSON.stringify(value).slice(0, 40);
  if (type === 'string' && typeof value !== 'string')
    return problem('WRONG_TYPE', { what: argument, expected: 'text', found }, { place });
  if (type === 'array' && !isTexts(value))
    return problem('WRONG_TYPE', { what: argument, expected: 'list-of-texts', found }, { place });
  if (type === 'object' && !isMap(value))
    return problem('WRONG_TYPE', { what: argument, expected: 'map', found }, { place });
  if (type === 'boolean' && typeof value !== 'boolean') {
    const expected = { kind: 'one-of', choices: ['true', 'false'] } as const;
    return problem('BAD_VALUE', { option: argument, found, expected }, { place });
  }
  return undefined;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
