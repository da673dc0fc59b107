import { parseJson } from '../../documents/parse-json.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { AnswerableBase } from '../../questionnaire/answers/answerable-base.ts';
import { type CheckedAnswers, checkAnswers } from '../../questionnaire/answers/check-answers.ts';
import { complaintProblem } from '../../questionnaire/answers/complaint-problem.ts';
import { rawMember } from './raw-member.ts';

export interface ReadLine {
  /** The text of the line's `id`, as it was written. */
  readonly id: string | undefined;
  readonly checked: CheckedAnswers;
  readonly problems: readonly Problem[];
}

/** One answers document in JSON, with an optional `id` of any kind; places are keys from the top of it. */
export function readLine(base: AnswerableBase, text: string): ReadLine {
  const refuse = (problems: readonly Problem[]): ReadLine => ({ id: undefined, checked: nothing, problems });
  if (text.trim() === '') return refuse([problem('EMPTY_LINE', {})]);
  const parsed = parseJson(text);
  if (parsed === undefined) return refuse([whyNotJson(text)]);
  const id = rawMember(text, 'id');
  const { checked, complaints } = checkAnswers(base, parsed.value);
  const problems = complaints.map((complaint) =>
    complaintProblem(complaint, (path) => (path.length === 0 ? undefined : path.join('.'))),
  );
  // of a line that is refused nothing is handed on but whose it is
  return { id, checked: problems.length === 0 ? checked : { ...nothing, knowledge: checked.knowledge }, problems };
}
const nothing: CheckedAnswers = { answers: {}, priorities: [], knowledge: undefined };

/**
 * `JSON.parse` tells some positions, at the end of its message, and else the character that it did not expect, at the start;
 * what stands between may quote the text itself.
 */
function whyNotJson(text: string): Problem {
  try {
    JSON.parse(text);
    return problem('KEY_TWICE', { key: keyTwice(text) });
  } catch (error) {
    const { message } = error as Error;
    const told = /^(?!Unterminated ).* (?:in|after) JSON at position (\d+)(?: \(line \d+ column \d+\))?$/s.exec(
      message,
    )?.[1];
    const unexpected = /^Unexpected token '(.+?)', /s.exec(message)?.[1] ?? null;
    // what is missed behind the last character is not there at all: the text ends too soon
    const position = told === undefined || Number(told) >= text.length ? null : Number(told);
    return problem('NOT_JSON', { column: position === null ? null : position + 1, unexpected });
  }
}

/** The first key that stands twice in one map. */
function keyTwice(text: string): string {
  const open: Set<string>[] = [];
  for (const [token, string, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(string!) as string;
      if (open.at(-1)!.has(key)) return key.slice(0, 60);
      open.at(-1)!.add(key);
    }
  }
  return '';
}
