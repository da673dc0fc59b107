import type * as z from 'zod/mini';
import type { Path, YamlDocument } from '../../documents/yaml/yaml-document.ts';
import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import {
  type ShapeFound,
  type ShapeIssue,
  type ShapeType,
  shapeFormats,
  shapeNotes,
} from '../../errors/problems/shape-problems.ts';
import { languagesMark } from './languages-mark.ts';
import { namedPath } from './named-path.ts';
import type { Written } from './written.ts';

type Issue = z.core.$ZodIssue;

/** Parses a file's data by its schema; problems name their place and what would be right. */
export function parseShape<S extends z.ZodMiniType>(
  schema: S,
  file: YamlDocument,
  problems: Problem[],
): Written<z.infer<S>> | undefined {
  const result = schema.safeParse(file.data);
  // the data is that of a file
  if (result.success) return result.data as Written<z.infer<S>>;
  for (const issue of result.error.issues) collect(issue, [], schema, file, problems);
  return undefined;
}

function collect(issue: Issue, prefix: Path, schema: z.ZodMiniType, file: YamlDocument, problems: Problem[]): void {
  const path = [...prefix, ...issue.path];
  const found = valueAt(file.data, path);
  const told = (what: ShapeIssue, at: Path = path, near?: string) =>
    problems.push(
      problem(
        'SHAPE',
        { path: namedPath(file.data, path), found: show(found), ...what },
        { place: file.place(at), nearest: near },
      ),
    );
  // the schema's message is a format's name; its sentence is made last
  const note = shapeNotes.find((name) => name === issue.message);
  if (note !== undefined)
    return void told({ issue: 'note', note }, issue.code === 'unrecognized_keys' ? [...path, ...issue.keys] : path);
  const format = shapeFormats.find((name) => name === issue.message);
  if (format !== undefined) return void told({ issue: 'format', expected: format });
  if (issue.message.startsWith(languagesMark)) {
    const languages = issue.message.slice(languagesMark.length).split(' ');
    if (issue.code !== 'unrecognized_keys') return void told({ issue: 'languages', languages, key: null });
    for (const key of issue.keys) told({ issue: 'languages', languages, key }, [...path, key], nearest(key, languages));
    return;
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys)
        told({ issue: 'unknown-key', key }, [...path, key], nearest(key, keysAt(schema, path)));
      return;
    case 'invalid_union': {
      // the branch that was meant is the one with the fewest complaints
      const branch = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0];
      if (branch === undefined) told({ issue: 'other', detail: issue.message });
      else for (const inner of branch) collect(inner, path, schema, file, problems);
      return;
    }
    case 'invalid_key':
      for (const inner of issue.issues) collect({ ...inner, path: [] }, path, schema, file, problems);
      return;
    case 'invalid_value': {
      const expected = issue.values.map(String);
      if (found === undefined) told({ issue: 'missing', expected });
      else told({ issue: 'value', expected }, path, typeof found === 'string' ? nearest(found, expected) : undefined);
      return;
    }
    case 'invalid_type': {
      const expected = Object.hasOwn(types, issue.expected) ? types[issue.expected] : undefined;
      if (expected === undefined) told({ issue: 'other', detail: issue.message });
      else told({ issue: found === undefined ? 'missing' : 'type', expected });
      return;
    }
    case 'too_small':
      told({ issue: 'size', bound: 'at-least', limit: Number(issue.minimum), of: unitOf(issue.origin) });
      return;
    case 'too_big':
      told({ issue: 'size', bound: 'at-most', limit: Number(issue.maximum), of: unitOf(issue.origin) });
      return;
    default:
      told({ issue: 'other', detail: issue.message });
  }
}

/** The types of the schema library. */
const types: Readonly<Record<string, ShapeType>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  array: 'list',
  tuple: 'list',
  object: 'map',
  record: 'map',
};

const unitOf = (origin: string) =>
  origin === 'string' ? ('characters' as const) : origin === 'array' ? ('entries' as const) : ('value' as const);

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
    case 'pipe':
      return keysAt(def.in, step === undefined ? [] : [step, ...rest]);
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
  | { type: 'pipe'; in: z.core.$ZodType }
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

function show(value: unknown): ShapeFound {
  if (value === undefined) return { kind: 'absent' };
  if (value === null) return { kind: 'nothing' };
  if (Array.isArray(value)) return { kind: 'list' };
  if (typeof value === 'object') return { kind: 'map' };
  if (typeof value === 'number') return { kind: 'number', shown: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', shown: String(value) };
  const shown = JSON.stringify(value) ?? String(value);
  return { kind: 'text', shown: shown.length > 60 ? `${shown.slice(0, 57)}..."` : shown };
}
