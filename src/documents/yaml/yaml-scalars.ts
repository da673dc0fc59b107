import { isMap, isScalar, isSeq, LineCounter } from 'yaml';
import { composeYaml } from './compose-yaml.ts';

/** A value that is neither map nor list, with the keys that lead to it and its line, from 1. */
export interface YamlScalar {
  readonly keys: readonly string[];
  readonly value: string;
  readonly line: number;
}

const maxDepth = 64;

/**
 * Every scalar of a YAML text that others wrote for others: several documents, tags and all. Aliases are not followed, so that
 * nothing grows. Undefined where it is no YAML, as a template is not.
 */
export function yamlScalars(text: string): readonly YamlScalar[] | undefined {
  const lines = new LineCounter();
  const composed = composeYaml(text, lines, maxDepth);
  if (!('documents' in composed) || composed.documents.some((d) => d.errors.length > 0)) return undefined;
  const found: YamlScalar[] = [];
  const walk = (node: unknown, keys: readonly string[]): void => {
    if (isMap(node))
      for (const { key, value } of node.items) walk(value, [...keys, isScalar(key) ? String(key.value) : '']);
    else if (isSeq(node)) for (const item of node.items) walk(item, keys);
    else if (isScalar(node))
      found.push({ keys, value: String(node.value ?? ''), line: lines.linePos(node.range?.[0] ?? 0).line });
  };
  for (const document of composed.documents) walk(document.contents, []);
  return found;
}
