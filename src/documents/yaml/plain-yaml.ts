import { fewParts } from './few-parts.ts';

/** Half of what the parser takes. */
const levels = 32;
/** A key that no reader takes for anything but its letters. */
const key = /^([A-Za-z0-9][\w.-]{0,99}):(?: +|$)/;
const item = /^-(?: +|$)/;
/** Characters that this reader, the parser or an editor may see another way; white space at the end of a line. */
const special = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|[^\S\n]$/mu;

/**
 * What a text says that is written in the commonest of YAML, at an eighth of the parser's time and without loading it: maps and lists in blocks, keys
 * without spaces, words and numbers on one line, texts in blocks without an empty line, words in quotes, comments.
 * Undefined for any other text, and for one in which a key stands twice: what else there is, what is wrong and where, is the parser's to tell.
 */
export function plainYaml(text: string): { value: unknown } | undefined {
  if (special.test(text) || !fewParts(text, /[[\]{},:\n-]/g)) return undefined;
  const lines = text.split('\n');
  let at = -1;
  /** Of the line: how far what is left of it is from the margin, and what that is. Behind the last line: -1, and nothing. */
  let column = -1;
  let rest = '';
  let isPlain = true;

  next();
  const value = block(levels);
  return isPlain && column < 0 ? { value } : undefined;

  function next(): void {
    for (at += 1; at < lines.length; at++) {
      const line = lines[at] as string;
      column = indent(line);
      rest = line.slice(column);
      if (rest !== '' && !rest.startsWith('#')) return;
    }
    column = -1;
    rest = '';
  }
  function refuse(): undefined {
    isPlain = false;
    at = lines.length;
    next();
  }
  /** Takes a beginning off the line. */
  function take(length: number): void {
    rest = rest.slice(length);
    column += length;
  }

  function block(left: number): unknown {
    if (left === 0) return refuse();
    return item.test(rest) ? list(left) : key.test(rest) ? map(left) : refuse();
  }

  function list(left: number): unknown[] {
    const found: unknown[] = [];
    const margin = column;
    for (let begun = item.exec(rest); column === margin && begun !== null; begun = item.exec(rest)) {
      take(begun[0].length);
      found.push(item.test(rest) || key.test(rest) ? block(left - 1) : below(margin, left));
    }
    if (column > margin) refuse();
    return found;
  }

  function map(left: number): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    const margin = column;
    for (let begun = key.exec(rest); column === margin && begun !== null; begun = key.exec(rest)) {
      const name = begun[1] as string;
      if (Object.hasOwn(found, name)) refuse();
      take(begun[0].length);
      found[name] = below(margin, left, true);
    }
    if (column > margin) refuse();
    return found;
  }

  /** What stands behind a key or the sign of an entry, on its line or below it. */
  function below(margin: number, left: number, isOfMap = false): unknown {
    if (rest === '>-' || rest === '|-') return folded(margin, rest === '>-' ? ' ' : '\n');
    if (rest !== '' && !rest.startsWith('#')) {
      const said = scalar(rest);
      if (said === undefined) return refuse();
      next();
      return said;
    }
    next();
    if (column > margin || (isOfMap && column === margin && item.test(rest))) return block(left - 1);
    return null;
  }

  /** Lines that all begin in one column. */
  function folded(margin: number, between: ' ' | '\n'): unknown {
    const found: string[] = [];
    const from = at + 1 < lines.length ? indent(lines[at + 1] as string) : 0;
    for (at += 1; at < lines.length; at++) {
      const line = lines[at] as string;
      if (line === '' || indent(line) < from) break;
      if (indent(line) > from) return refuse();
      found.push(line.slice(from));
    }
    at -= 1;
    next();
    // an empty line may be one of the text, and one that begins before it an end or a fault
    return from <= margin || found.length === 0 || column >= from ? refuse() : found.join(between);
  }
}

const indent = (line: string): number => {
  let spaces = 0;
  while (line.charCodeAt(spaces) === 32) spaces++;
  return spaces;
};

/** What is written on one line, a comment behind it apart; undefined where that is not plain. */
function scalar(written: string): unknown {
  const quoted = /^(?:("(?:[^"\\]|\\["\\/bfnrt])*")|'([^']*)')(?: +#.*)?$/.exec(written);
  // these escapes are those of JSON
  if (quoted !== null) return quoted[1] === undefined ? quoted[2] : JSON.parse(quoted[1]);
  const comment = written.indexOf(' #');
  const said = comment < 0 ? written : written.slice(0, comment).trimEnd();
  if (said === '[]') return [];
  if (said === '{}') return {};
  if (/^\[[\w.-]+(?:, *[\w.-]+)*\]$/.test(said)) {
    const entries = said.slice(1, -1).split(/, */).map(word);
    return entries.includes(undefined) ? undefined : entries;
  }
  return word(said);
}

const constants = new Map<string, unknown>([
  ...['null', 'Null', 'NULL'].map((name) => [name, null] as const),
  ...['true', 'True', 'TRUE'].map((name) => [name, true] as const),
  ...['false', 'False', 'FALSE'].map((name) => [name, false] as const),
]);

function word(said: string): unknown {
  if (/^[-?:,[\]{}#&*!|>'"%@`~+.<=]/.test(said) || /:(?: |$)/.test(said)) return undefined;
  if (/^\d/.test(said)) {
    if (/^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(said)) return Number(said);
    return /^(?:0[ox]|\d+(?:\.\d*)?(?:e[-+]?\d+)?$)/i.test(said) ? undefined : said;
  }
  return constants.has(said) ? constants.get(said) : said;
}
