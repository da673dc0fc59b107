import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, visit, type YAMLMap } from 'yaml';
import { type Problem, type ProblemArguments, type ProblemCode, problem } from '../../errors/problem.ts';
import { composeYaml } from './compose-yaml.ts';
import { mostLexemes } from './few-parts.ts';
import { plainJson } from './plain-json.ts';
import { plainYaml } from './plain-yaml.ts';

/** A path inside a file: keys and indices. */
export type Path = readonly PropertyKey[];

/** A YAML file that was read: its data, and where each part of it stands. */
export interface YamlDocument {
  readonly name: string;
  readonly data: unknown;
  /** `file:line:column` of a path, or of its nearest ancestor that stands in the file. */
  place(path: Path): string;
}

const maxDepth = 64;
/** After so many the rest of a file is noise, such as the tail of a binary file. */
const mostTold = 100;

/** Reads YAML text (1.2, one document, no aliases, tags or merge keys); every problem of syntax goes to `problems`. */
export function readYaml(name: string, text: string, problems: Problem[]): YamlDocument | undefined {
  const lines = new LineCounter();
  const at = (offset: number) => placeIn(name, lines, offset);
  // one problem, not all that a parser makes of the marks
  const conflict = /^<{7}(?= |$)/m.exec(text);
  if (conflict !== null && /^={7}\r?$/m.test(text) && /^>{7}(?: |$)/m.test(text)) {
    const line = text.slice(0, conflict.index).split('\n').length;
    problems.push(problem('MERGE_CONFLICT', {}, { place: `${name}:${line}:1` }));
    return undefined;
  }
  const plain = plainJson(text) ?? plainYaml(text);
  if (plain !== undefined) return { name, data: plain.value, place: places(name, text) };
  // the second is told, and nothing of what comes after it
  const composed = composeYaml(text, lines, maxDepth, 2);
  if ('tooDeepAt' in composed) {
    problems.push(problem('TOO_DEEP', { limit: maxDepth }, { place: at(composed.tooDeepAt) }));
    return undefined;
  }
  if ('tooManyAt' in composed) {
    problems.push(problem('TOO_MANY_PARTS', { limit: mostLexemes }, { place: at(composed.tooManyAt) }));
    return undefined;
  }
  const [document, second] = composed.documents;
  if (document === undefined) {
    problems.push(problem('EMPTY_INPUT', { name }, { place: name }));
    return undefined;
  }
  const found: { offset: number; problem: Problem }[] = [];
  const tell = <C extends ProblemCode>(offset: number, code: C, args: ProblemArguments[C]) =>
    found.push({ offset, problem: problem(code, args, { place: at(offset) }) as Problem });
  if (second !== undefined) tell(second.range[0], 'SEVERAL_DOCUMENTS', {});
  if (document.directives?.yaml.explicit === true)
    tell(Math.max(0, text.search(/^%YAML/m)), 'NO_TAGS', { tag: '%YAML' });
  const checkTag = (node: Node) => {
    const { tag } = node as Node & { tag?: string };
    if (tag !== undefined && !/^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/.test(tag))
      tell(node.range?.[0] ?? 0, 'NO_TAGS', { tag: tag.slice(0, 60) });
  };
  // only the most special of these is called for a node
  visit(document, {
    Alias: (_, node) => {
      tell(node.range?.[0] ?? 0, 'NO_ALIASES', {});
    },
    Map: (_, map) => {
      checkTag(map);
      for (const key of keysTwice(map)) tell(key.range?.[0] ?? 0, 'KEY_TWICE', { key: keyName(key).slice(0, 60) });
    },
    Node: (_, node) => checkTag(node),
  });
  const tagTold = found.some((f) => f.problem.code === 'NO_TAGS');
  for (const { code, message, pos } of [document.errors, document.warnings].flat()) {
    if (code === 'TAG_RESOLVE_FAILED' && tagTold) continue;
    tell(pos[0], 'SYNTAX', { detail: message.slice(0, 200), code });
  }
  if (found.length > 0) {
    found.sort((a, b) => a.offset - b.offset);
    for (const one of found.slice(0, mostTold).map((f) => f.problem)) problems.push(one);
    return undefined;
  }
  return { name, data: document.toJS({ maxAliasCount: 0 }), place: places(name, text) };
}

/**
 * Of most files no place is ever told, and what they were read from takes many times the room of what they say: the text is
 * read for places when one is asked for.
 */
function places(name: string, text: string): YamlDocument['place'] {
  let placeOf: YamlDocument['place'] | undefined;
  const read = (): YamlDocument['place'] => {
    const lines = new LineCounter();
    const composed = composeYaml(text, lines, maxDepth);
    if (!('documents' in composed)) throw new Error('a text that was read cannot be read again');
    const offset = offsets(composed.documents[0]!);
    return (path) => placeIn(name, lines, offset(path));
  };
  return (path) => {
    placeOf ??= read();
    return placeOf(path);
  };
}

function placeIn(name: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${name}:${line}:${col}`;
}

/** Every key that stands in the map before, as the data would have it: `1` and `"1"` are one key. */
function keysTwice(map: YAMLMap): Node[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = keyName(key);
    if (seen.has(name)) return [key];
    seen.add(name);
    return [];
  });
}

const keyName = (key: Node) => (isScalar(key) ? String(key.value ?? '') : '');

/** Where a path starts: at its key where its parent is a map, else at the node; the nearest ancestor where it does not stand. */
function offsets(document: Document): (path: Path) => number {
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, YAMLMap['items'][number]>>();
  const pairsOf = (map: YAMLMap) => {
    let known = pairs.get(map);
    if (known === undefined) {
      known = new Map(map.items.flatMap((pair) => (isNode(pair.key) ? [[keyName(pair.key), pair] as const] : [])));
      pairs.set(map, known);
    }
    return known;
  };
  return (path) => {
    let offset = document.contents?.range?.[0] ?? 0;
    let node: unknown = document.contents;
    for (const step of path) {
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(step));
        if (pair === undefined) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        if (!isNode(node)) break;
        offset = node.range?.[0] ?? offset;
      } else break;
    }
    return offset;
  };
}
