import type { GivenAnswers } from '../../decision/model.ts';
import type { ProblemArguments, ProblemCode } from '../../errors/problem.ts';
import type { Question } from '../../knowledge/knowledge.ts';
import { kindOf } from './kind-of.ts';

/** What is wrong with an answers document, before its place in the text is looked up. */
export type Complaint = {
  readonly [C in ProblemCode]: {
    readonly code: C;
    readonly args: ProblemArguments[C];
    /** Keys from the top of the document. */
    readonly path: readonly (string | number)[];
    /** The word that may be misspelt, and what it may stand for. */
    readonly word?: string;
    readonly known?: readonly string[];
  };
}[ProblemCode];

export interface CheckedAnswers extends GivenAnswers {
  /** The base that the document names, if it does. */
  readonly knowledge: string | undefined;
  /** The document holds a decision: it is the record of an interview that came to its end. */
  readonly recorded?: true;
}

/** What the check needs to know of a question. */
export type AnswerableQuestion = Pick<Question, 'id' | 'several'> & {
  readonly options: readonly { readonly id: string }[];
};

const envelope = ['knowledge', 'answers', 'priorities', 'decision', 'id'];
/** An id may also stand beside the answers of the short form. */
const full = envelope.filter((key) => key !== 'id');
export const mostPriorities = 3;

/**
 * Checks an answers document (the full form, or the map of answers alone) against the questions of a base. Nothing is
 * guessed or dropped: everything that is not right becomes a complaint, all of them at once. A priority may name a question
 * of `answeredElsewhere`.
 */
export function checkAnswers(
  questions: readonly AnswerableQuestion[],
  document: unknown,
  answeredElsewhere: readonly string[] = [],
): { checked: CheckedAnswers; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const answers: Record<string, readonly string[]> = {};
  const priorities: string[] = [];
  let knowledge: string | undefined;
  const byId = new Map(questions.map((q) => [q.id, q]));
  const wrongType = (
    what: string | null,
    expected: ProblemArguments['WRONG_TYPE']['expected'],
    value: unknown,
    path: Complaint['path'],
  ) => complaints.push({ code: 'WRONG_TYPE', args: { what, expected, found: kindOf(value) }, path });

  const readAnswers = (map: unknown, path: readonly string[]) => {
    if (!isMap(map)) {
      if (map !== null) wrongType(path.length === 0 ? null : 'answers', 'map', map, path);
      return;
    }
    for (const [id, value] of Object.entries(map)) {
      const question = byId.get(id);
      if (id === 'id' && question === undefined && path.length === 0) continue;
      if (question === undefined) {
        complaints.push({
          code: 'UNKNOWN_QUESTION',
          args: { question: id },
          path: [...path, id],
          word: id,
          known: [...byId.keys()],
        });
      } else {
        const chosen = readOptions(question, value, [...path, id], complaints);
        if (chosen.length > 0) answers[id] = chosen;
      }
    }
  };

  if (isMap(document) && full.some((key) => Object.hasOwn(document, key) && !byId.has(key))) {
    for (const key of Object.keys(document)) {
      if (!envelope.includes(key))
        complaints.push({
          code: 'UNKNOWN_KEY',
          args: { key, known: envelope.slice(0, 3) },
          path: [key],
          word: key,
          known: envelope,
        });
    }
    if (Object.hasOwn(document, 'knowledge')) {
      if (typeof document.knowledge === 'string') knowledge = document.knowledge;
      else wrongType('knowledge', 'text', document.knowledge, ['knowledge']);
    }
    if (Object.hasOwn(document, 'answers')) readAnswers(document.answers, ['answers']);
    if (Object.hasOwn(document, 'priorities'))
      readPriorities(
        document.priorities,
        byId,
        [...Object.keys(answers), ...answeredElsewhere],
        priorities,
        complaints,
      );
  } else readAnswers(document, []);

  // the order of the questions, whatever the order of the document: the same answers give the same bytes
  const ordered = Object.fromEntries(
    questions.filter((q) => Object.hasOwn(answers, q.id)).map((q) => [q.id, answers[q.id]!]),
  );
  const recorded = isMap(document) && Object.hasOwn(document, 'decision') && !byId.has('decision');
  return {
    checked: { answers: ordered, priorities, knowledge, ...(recorded ? { recorded } : {}) },
    complaints,
  };
}

function readOptions(
  question: AnswerableQuestion,
  value: unknown,
  path: readonly string[],
  complaints: Complaint[],
): string[] {
  const { id, several, options } = question;
  const known = options.map((o) => o.id);
  const given = Array.isArray(value) ? value : [value];
  const chosen: string[] = [];
  given.forEach((option: unknown, i) => {
    const at = Array.isArray(value) ? [...path, i] : path;
    if (typeof option !== 'string')
      complaints.push({ code: 'NOT_AN_OPTION', args: { question: id, found: kindOf(option) }, path: at });
    else if (!known.includes(option))
      complaints.push({
        code: 'UNKNOWN_OPTION',
        args: { question: id, option, options: known },
        path: at,
        word: option,
        known,
      });
    else if (chosen.includes(option))
      complaints.push({ code: 'OPTION_TWICE', args: { question: id, option }, path: at });
    else chosen.push(option);
  });
  if (!several && given.length > 1)
    complaints.push({ code: 'ONE_OPTION_ONLY', args: { question: id, found: given.length }, path });
  if (several && chosen.length > 1 && chosen.includes('none'))
    complaints.push({ code: 'NONE_AMONG_OTHERS', args: { question: id, option: 'none' }, path });
  return known.filter((option) => chosen.includes(option));
}

function readPriorities(
  value: unknown,
  questions: ReadonlyMap<string, AnswerableQuestion>,
  answered: readonly string[],
  priorities: string[],
  complaints: Complaint[],
): void {
  if (!Array.isArray(value)) {
    if (value !== null)
      complaints.push({
        code: 'WRONG_TYPE',
        args: { what: 'priorities', expected: 'list-of-texts', found: kindOf(value) },
        path: ['priorities'],
      });
    return;
  }
  value.forEach((question: unknown, i) => {
    const path = ['priorities', i];
    if (typeof question !== 'string')
      complaints.push({
        code: 'WRONG_TYPE',
        args: { what: 'priorities', expected: 'list-of-texts', found: kindOf(question) },
        path,
      });
    else if (!questions.has(question))
      complaints.push({
        code: 'UNKNOWN_QUESTION',
        args: { question },
        path,
        word: question,
        known: [...questions.keys()],
      });
    else if (!answered.includes(question)) complaints.push({ code: 'PRIORITY_NOT_ANSWERED', args: { question }, path });
    else if (priorities.includes(question)) complaints.push({ code: 'PRIORITY_TWICE', args: { question }, path });
    else priorities.push(question);
  });
  if (value.length > mostPriorities) {
    complaints.push({
      code: 'TOO_MANY_SPECIFIED',
      args: { what: 'priorities', most: mostPriorities, found: value.length },
      path: ['priorities'],
    });
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
