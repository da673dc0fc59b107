import type { Answers, Matters } from '../../decision/model.ts';
import { isMap } from '../../documents/is-map.ts';
import type { Path } from '../../documents/yaml/yaml-document.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { AnswerForm } from '../../errors/problems/answer-problems.ts';
import type { AnswerableBase } from './answerable-base.ts';
import { type CheckedAnswers, checkAnswers } from './check-answers.ts';
import { complaintProblem } from './complaint-problem.ts';
import type { RawAnswers } from './former-answer.ts';
import { keptAndDropped } from './kept-and-dropped.ts';
import { lookAlike } from './look-alike.ts';
import type { AnswerText } from './read-answers.ts';
import { readPairs } from './read-pairs.ts';
import { writtenLines } from './written-lines.ts';

interface Document {
  readonly data: unknown;
  readonly place: (path: Path) => string;
  readonly form: AnswerForm;
}
const nothing: Document = { data: {}, place: () => '', form: 'yaml' };

/** The same as `readAnswers`, for any form of text, with the place of every problem. */
export async function readAnswersWithPlaces(
  base: AnswerableBase,
  source: AnswerText | undefined,
  pairs: readonly string[],
  asPriorities: readonly string[] = [],
  asMatters: readonly string[] = [],
  found: Answers = {},
): Promise<{ checked: CheckedAnswers; problems: Problem[] }> {
  const problems: Problem[] = [];
  const document = (source === undefined ? nothing : await readDocument(source, problems)) ?? nothing;
  const read = readPairs(
    pairs.map((pair) => ({ pair, place: `--set ${pair}` })),
    problems,
  );
  const set: Document = { ...read, form: 'set' };
  const first = check(base, document, problems, { ...found, ...read.data });
  const second = check(base, set, problems, rawAnswers(document.data));
  const answers = Object.fromEntries(
    base.questions.flatMap(({ id }) => {
      const chosen = Object.hasOwn(second.answers, id)
        ? second.answers[id]
        : Object.hasOwn(first.answers, id)
          ? first.answers[id]
          : undefined;
      return chosen === undefined ? [] : [[id, chosen] as const];
    }),
  );
  for (const complaint of keptAndDropped(base.questions, answers)) {
    const question = String(complaint.path[0]);
    const [from, path] = Object.hasOwn(second.answers, question)
      ? [set, [question]]
      : [document, isFull(document.data) ? ['answers', question] : [question]];
    problems.push(complaintProblem({ ...complaint, path }, from.place));
  }
  const last =
    asPriorities.length > 0 ? check(base, priorityWords({ ...found, ...answers }, asPriorities), problems) : first;
  const { matters: inText, ...others } = first;
  const matters =
    asMatters.length > 0 ? check(base, mattersWords(asMatters, inText, problems), problems).matters : inText;
  const checked = { ...others, answers, priorities: last.priorities, ...(matters === undefined ? {} : { matters }) };
  return { checked, problems };
}

/** `--matters` pairs as a document of their own, over what the text weighs by hand. */
function mattersWords(pairs: readonly string[], before: Matters = {}, problems: Problem[]): Document {
  const matters = new Map<string, unknown>(Object.entries(before));
  const places = new Map<string, string>();
  for (const pair of pairs) {
    const place = `--matters ${pair}`;
    const [, criterion, factor] = /^([^\s=]+)\s*=\s*(\S+)$/.exec(pair) ?? [];
    if (criterion === undefined || factor === undefined) problems.push(problem('BAD_MATTERS', { pair }, { place }));
    else {
      // the last of those that are given twice counts, as everywhere
      matters.set(criterion, /^\d+(\.\d+)?$/.test(factor) ? Number(factor) : factor);
      places.set(criterion, place);
    }
  }
  return {
    data: { matters: Object.fromEntries(matters) },
    place: ([_, criterion]) => places.get(String(criterion)) ?? '--matters',
    form: 'set',
  };
}

/** `--priority` questions as a document of their own, beside the answers that are right. */
const priorityWords = (answers: CheckedAnswers['answers'], priorities: readonly string[]): Document => ({
  data: { answers, priorities },
  place: ([_, index]) => (typeof index === 'number' ? `--priority ${priorities[index]}` : '--priority'),
  form: 'set',
});

const isFull = (document: unknown): document is { readonly answers: unknown } =>
  isMap(document) && Object.hasOwn(document, 'answers');
/** The map of answers of a document in either form, whatever stands in it. */
function rawAnswers(document: unknown): RawAnswers {
  const map = isFull(document) ? document.answers : document;
  return isMap(map) ? map : {};
}

/**
 * A priority may name a question that `--set` answers; an answer that `--set` replaces is checked all the same. What is
 * kept and dropped is looked at when both are together.
 */
function check(
  base: AnswerableBase,
  { data, place, form }: Document,
  problems: Problem[],
  elsewhere: RawAnswers = {},
): CheckedAnswers {
  const { checked, complaints } = checkAnswers(base, data, { elsewhere, form });
  const others = complaints.filter(({ code }) => code !== 'KEPT_AND_DROPPED');
  for (const one of others.map((complaint) => complaintProblem(complaint, place))) problems.push(one);
  return checked;
}

async function readDocument({ name, text }: AnswerText, problems: Problem[]): Promise<Document | undefined> {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') {
    problems.push(problem('EMPTY_INPUT', { name }, { place: name }));
    return undefined;
  }
  const [first] = writtenLines(name, body);
  if (first !== undefined && /^[^\s:{}[\]"']+\s*=/.test(first.pair))
    return { ...readPairs(writtenLines(name, body), problems), form: 'pairs' };
  // lines and `--set` are read without the parser, which takes its time to load
  const { readYaml } = await import('../../documents/yaml/yaml-document.ts');
  if (first !== undefined && /^(?:\/\/|\/\*)/.test(first.pair)) {
    problems.push(problem('COMMENT_OF_JSON', {}, { place: first.place }));
    return undefined;
  }
  const document = readYaml(name, body, problems);
  if (document === undefined) return undefined;
  const alike = typeof document.data === 'string' ? lookAlike(body) : undefined;
  if (alike !== undefined) {
    const { line, column, found, plain } = alike;
    problems.push(problem('LOOKS_LIKE', { found, plain }, { place: `${name}:${line}:${column}` }));
    return undefined;
  }
  return { ...document, place: document.place, form: body.trimStart().startsWith('{') ? 'json' : 'yaml' };
}
