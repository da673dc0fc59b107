import type * as z from 'zod';
import type { Path, YamlDocument } from '../documents/yaml-document.ts';
import { nearest } from '../errors/nearest.ts';
import { type Problem, type ProblemArguments, problem } from '../errors/problem.ts';

type Issue = z.core.$ZodIssue;

/** Parses a file's data by its schema; problems name their place and what would be right. */
export function parseShape<S extends z.ZodType>(
  schema: S,
  file: YamlDocument,
  problems: Problem[],
): z.infer<S> | undefined {
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) collect(issue, [], file, problems);
  return undefined;
}

function collect(issue: Issue, prefix: Path, file: YamlDocument, problems: Problem[]): void {
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
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) told('unknown-key', key, [...path, key]);
      return;
    case 'invalid_union': {
      // the branch that was meant is the one with the fewest complaints
      const branch = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0];
      if (branch === undefined) told('other', issue.message);
      else for (const inner of branch) collect(inner, path, file, problems);
      return;
    }
    case 'invalid_key':
      for (const inner of issue.issues) told('format', format(inner.message));
      return;
    case 'invalid_value': {
      const values = issue.values.map(String);
      told('value', values.join(', '), path, typeof found === 'string' ? nearest(found, values) : undefined);
      return;
    }
    case 'invalid_type':
      told(found === undefined ? 'missing' : 'type', issue.expected);
      return;
    case 'too_small':
    case 'too_big':
      told('size', `${issue.code === 'too_small' ? '>=' : '<='} ${'minimum' in issue ? issue.minimum : issue.maximum}`);
      return;
    default:
      told(issue.message.startsWith('format:') ? 'format' : 'other', format(issue.message));
  }
}

/** The schema names formats; their sentences are made last. */
const format = (message: string) => message.replace(/^format:/, '');

const weight = (issues: readonly Issue[]) =>
  issues.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : issue.code === 'invalid_value' ? 3 : 1),
    0,
  );

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
