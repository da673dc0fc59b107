import { type Document, isMap, isNode, isPair, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import { type Problem, problem } from '../errors/problem.ts';

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

/** Reads YAML text (1.2, one document, no aliases, tags or merge keys); every problem of syntax goes to `problems`. */
export function readYaml(name: string, text: string, problems: Problem[]): YamlDocument | undefined {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const documents = parseOrTooDeep(text, lines);
  if (documents === undefined) {
    problems.push(problem('TOO_DEEP', { limit: maxDepth }, { place: name }));
    return undefined;
  }
  const found: Problem[] = [];
  const document = Array.isArray(documents) ? documents[0] : undefined;
  if (document === undefined) {
    problems.push(problem('EMPTY_INPUT', { name }, { place: name }));
    return undefined;
  }
  if (Array.isArray(documents) && documents.length > 1) {
    found.push(problem('SEVERAL_DOCUMENTS', {}, { place: at(documents[1]?.range[0] ?? 0) }));
  }
  for (const error of document.errors) {
    const place = at(error.pos[0]);
    const twice = error.code === 'DUPLICATE_KEY';
    found.push(
      twice
        ? problem('KEY_TWICE', { key: wordAt(text, error.pos[0]) }, { place })
        : problem('SYNTAX', { detail: error.message }, { place }),
    );
  }
  for (const warning of document.warnings)
    found.push(problem('SYNTAX', { detail: warning.message }, { place: at(warning.pos[0]) }));
  if (document.directives?.yaml.explicit === true)
    found.push(problem('NO_TAGS', { tag: '%YAML' }, { place: `${name}:1:1` }));
  visit(document, {
    Alias: (_, node) => {
      found.push(problem('NO_ALIASES', {}, { place: at(node.range?.[0] ?? 0) }));
    },
    Node: (_, node, ancestors) => {
      const tag = (node as Node & { tag?: string }).tag;
      if (tag !== undefined && !/^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/.test(tag)) {
        found.push(problem('NO_TAGS', { tag }, { place: at(node.range?.[0] ?? 0) }));
      }
      if (ancestors.length > maxDepth * 2) {
        found.push(problem('TOO_DEEP', { limit: maxDepth }, { place: at(node.range?.[0] ?? 0) }));
        return visit.BREAK;
      }
      return undefined;
    },
  });
  if (found.length > 0) {
    problems.push(...found);
    return undefined;
  }
  return {
    name,
    data: document.toJS({ maxAliasCount: 0 }),
    place: (path) => at(offsetOf(document, path)),
  };
}

/** The parser is recursive: what overflows its stack is nested deeper than anybody writes. */
function parseOrTooDeep(text: string, lineCounter: LineCounter) {
  try {
    return parseAllDocuments(text, { lineCounter, prettyErrors: false, strict: true, version: '1.2' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The plain or quoted word that starts at an offset. */
const wordAt = (text: string, offset: number) =>
  /^["']?([^\s"':,{}[\]]{1,60})/.exec(text.slice(offset, offset + 64))?.[1] ?? '';

/** Where a path starts: at its key where its parent is a map, else at the node; the nearest ancestor where it does not stand. */
function offsetOf(document: Document, path: Path): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(step));
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items) && typeof step === 'number') {
      node = node.items[step];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
