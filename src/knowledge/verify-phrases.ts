import { type Problem, problem } from '../errors/problem.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Looks every cited phrase up in its section of a document. `sha256` is the hash of `text`; a document that is not the
 * state that was cited is said to be another, and searched all the same. Places are `name:line`.
 */
export function verifyPhrases(
  { documents, statements }: Knowledge,
  text: string,
  sha256: string,
  name: string,
): { checked: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const [document] = documents;
  if (document !== undefined && document.sha256 !== sha256) {
    problems.push(problem('OTHER_DOCUMENT', { document: document.title }, { place: name, warning: true }));
  }
  const sections = new Map(documents.flatMap((d) => d.sections.map((s) => [s.id, s])));
  const lines = text.split(/\r?\n/);
  let checked = 0;
  for (const { id: statement, at } of Object.values(statements)) {
    if (!('section' in at)) continue;
    checked += 1;
    const { section, phrase } = at;
    const [first, last] = sections.get(section)!.lines;
    const times =
      lines
        .slice(first - 1, last)
        .join('\n')
        .split(phrase).length - 1;
    if (times === 1) continue;
    const line = lines.findIndex((l) => l.includes(phrase)) + 1;
    const place = `${name}:${times > 1 ? first : line || first}`;
    if (times > 1) problems.push(problem('PHRASE_OFTEN', { statement, phrase, section, times }, { place }));
    else if (line > 0) problems.push(problem('PHRASE_ELSEWHERE', { statement, phrase, section, line }, { place }));
    else problems.push(problem('PHRASE_NOT_FOUND', { statement, phrase, section }, { place }));
  }
  return { checked, problems };
}
