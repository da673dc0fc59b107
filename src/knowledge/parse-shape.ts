import type * as z from 'zod/mini';
import type { Path, YamlDocument } from '../documents/yaml-document.ts';
import { nearest } from '../errors/nearest.ts';
import { type Problem, type ProblemArguments, problem } from '../errors/problem.ts';

type Issue = z.core.$ZodIssue;

/** Parses a file's data by its schema; problems name their place and what would be right. */
export function parseShape<S extends z.ZodMiniType>(
  schema: S,
  file: YamlDocument,
  problems: Problem[],
): z.infer<S> | undefined {
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) collect(issue, [], schema, file, problems);
  return undefined;
}

function collect(issue: Issue, prefix: Path, schema: z.ZodMiniType, file: YamlDocument, problems: Problem[]): void {
  const path = [...prefix, ...issue.path];
  const found = valueAt(file.data, path);
  const told = (issueKind: ProblemArguments['SHAPE']['issue'], expected: string, at: Path = path, near?: string) =>
    problems.push(
      problem(
        'SHAPE',
        { path: path.map(String).join('.'), issue: issueKind, expected, found: show(found) },
        { place: file.place(at), nearest: near },
      ),
    );
  if (issue.message.startsWith('format:')) return void told('format', format(issue.message));
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) told('unknown-key', key, [...path, key], nearest(key, keysAt(schema, path)));
      return;
    case 'invalid_union': {
      // the branch that was meant is the one with the fewest complaints
      const branch = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0];
      if (branch === undefined) told('other', issue.message);
      else for (const inner of branch) collect(inner, path, schema, file, problems);
      return;
    }
    case 'invalid_key':
      for (const inner of issue.issues) told('format', format(inner.message));
      return;
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (found === undefined) told('missing', values.join(', '));
      else told('value', values.join(', '), path, typeof found === 'string' ? nearest(found, values) : undefined);
      return;
    }
    case 'invalid_type':
      told(found === undefined ? 'missing' : 'type', issue.expected);
      return;
    case 'too_small':
      told('size', `>= ${issue.minimum}${unitOf(issue.origin)}`);
      return;
    case 'too_big':
      told('size', `<= ${issue.maximum}${unitOf(issue.origin)}`);
      return;
    default:
      told('other', issue.message);
  }
}

const unitOf = (origin: string) => ({ string: ' characters', array: ' entries' })[origin] ?? '';

/** The schema names formats; their sentences are made last. */
const format = (message: string) => message.replace(/^format:/, '');

const weight = (issues: readonly Issue[]) =>
  issues.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : issue.code === 'invalid_value' ? 3 : 1),
    0,
  );

/** The keys that the schema has at a path of the data, of whichever form is meant. */
function keysAt(schema: z.core.$ZodType, [step, ...rest]: Path): string[] {
  const { def } = schema._zod as unknown as { def: Definition };
  switch (def.type) {
    case 'object':
      if (step === undefined) return Object.keys(def.shape);
      return def.shape[String(step)] === undefined ? [] : keysAt(def.shape[String(step)]!, rest);
    case 'array':
      return keysAt(def.element, rest);
    case 'record':
      return keysAt(def.valueType, rest);
    case 'union':
      return def.options.flatMap((option) => keysAt(option, step === undefined ? [] : [step, ...rest]));
    case 'optional':
    case 'default':
      return keysAt(def.innerType, step === undefined ? [] : [step, ...rest]);
    default:
      return [];
  }
}
type Definition =
  | { type: 'object'; shape: Readonly<Record<string, z.core.$ZodType>> }
  | { type: 'array'; element: z.core.$ZodType }
  | { type: 'record'; valueType: z.core.$ZodType }
  | { type: 'union'; options: readonly z.core.$ZodType[] }
  | { type: 'optional' | 'default'; innerType: z.core.$ZodType }
  | { type: 'string' };

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a map';
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}..."` : shown;
}
