import { type Problem, problem } from '../../errors/problem.ts';
import type { Knowledge } from '../knowledge.ts';

/** Where a phrase stands: the number of its line, from 1, and the line. */
export interface FoundPhrase {
  readonly statement: string;
  readonly section: string;
  readonly phrase: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Looks every phrase that is cited from a document up in its section. `sha256` is the hash of `text` and tells which of the
 * base's documents it is; a text that is none of them in the state that was cited is said to be another, and searched for
 * the first one's phrases all the same. Places are `name:line`.
 */
export function verifyPhrases(
  { documents, statements }: Knowledge,
  text: string,
  sha256: string,
  name: string,
): { checked: number; found: FoundPhrase[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found: FoundPhrase[] = [];
  const document = documents.find((d) => d.sha256 === sha256) ?? documents[0];
  if (document !== undefined && document.sha256 !== sha256) {
    problems.push(problem('OTHER_DOCUMENT', { document: document.title }, { place: name, warning: true }));
  }
  const sections = new Map(document?.sections.map((s) => [s.id, s.lines]));
  const lines = text.split(/\r?\n/);
  let checked = 0;
  for (const { id: statement, at } of Object.values(statements)) {
    const range = 'section' in at ? sections.get(at.section) : undefined;
    if (range === undefined || !('section' in at)) continue;
    checked += 1;
    const { section, phrase } = at;
    const [first, last] = range;
    const parts = lines
      .slice(first - 1, last)
      .join('\n')
      .split(phrase);
    const times = parts.length - 1;
    if (times === 1) {
      const at = first - 1 + parts[0]!.split('\n').length;
      found.push({ statement, section, phrase, line: at, text: lines[at - 1]! });
      continue;
    }
    if (times > 1) {
      const second = first - 1 + parts.slice(0, 2).join(phrase).split('\n').length;
      problems.push(problem('PHRASE_OFTEN', { statement, phrase, section, times }, { place: `${name}:${second}` }));
      continue;
    }
    const line = lines.findIndex((l) => l.includes(phrase)) + 1;
    const place = `${name}:${line || first}`;
    if (line > 0) problems.push(problem('PHRASE_ELSEWHERE', { statement, phrase, section, line }, { place }));
    else problems.push(problem('PHRASE_NOT_FOUND', { statement, phrase, section }, { place }));
  }
  return { checked, found, problems };
}
