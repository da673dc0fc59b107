import { isMap } from '../../documents/is-map.ts';

/** A cell of a notebook that is code: its number among all cells, from 1, and its text without what is no Python. */
export interface CodeCell {
  readonly cell: number;
  readonly text: string;
}

/**
 * The code cells of a notebook; undefined where it is none. What a cell put out (tables, pictures) is never looked at. A line of
 * `%` or `!` is the notebook's own, and a cell that begins with `%%` is in another language, unless it only times its code.
 */
export function notebookCode(json: string): readonly CodeCell[] | undefined {
  let notebook: unknown;
  try {
    notebook = JSON.parse(json);
  } catch {
    return undefined;
  }
  // format 3 had its cells in worksheets
  const cells = listOf(notebook, 'cells') ?? listOf(listOf(notebook, 'worksheets')?.[0], 'cells');
  return cells?.flatMap((cell, i) => {
    if (!isMap(cell) || cell.cell_type !== 'code') return [];
    const source = textOf(cell.source ?? cell.input);
    if (/^\s*%%(?!(time|timeit|capture|prun)\b)/.test(source)) return [];
    const text = source.replaceAll(/^[ \t]*[%!?].*$/gm, '');
    return [{ cell: i + 1, text }];
  });
}

const listOf = (value: unknown, key: string): readonly unknown[] | undefined => {
  const list = isMap(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : undefined;
};
const textOf = (source: unknown): string =>
  Array.isArray(source)
    ? source.filter((line) => typeof line === 'string').join('')
    : typeof source === 'string'
      ? source
      : '';
