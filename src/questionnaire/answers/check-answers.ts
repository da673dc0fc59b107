import type { GivenAnswers } from '../../decision/model.ts';
import { answersKeys } from '../../documents/answers-keys.ts';
import { isMap } from '../../documents/is-map.ts';
import { longestName } from '../../documents/longest-name.ts';
import type { ProblemArguments } from '../../errors/problem.ts';
import type { AnswerForm } from '../../errors/problems/answer-problems.ts';
import { meantName } from '../../language/meant-name.ts';
import type { AnswerableBase, AnswerableQuestion } from './answerable-base.ts';
import type { Complaint } from './complaint.ts';
import { formerAnswer, type RawAnswers } from './former-answer.ts';
import { keptAndDropped } from './kept-and-dropped.ts';
import { kindOf } from './kind-of.ts';
import { readMatters } from './read-matters.ts';
import { readOptions } from './read-options.ts';

export interface CheckedAnswers extends GivenAnswers {
  /** The base that the document names, if it does. */
  readonly knowledge: string | undefined;
  /** Whose answers they are, if it says so: for `group`. */
  readonly name?: string;
  /** The document holds a decision: it is the record of an interview that came to its end. */
  readonly recorded?: true;
}

/** They may also stand beside the answers of the short form. */
const beside: readonly string[] = ['id', 'name'];
const full = answersKeys.filter((key) => !beside.includes(key));
export const mostPriorities = 3;

/**
 * Checks an answers document (the full form, or the map of answers alone) against the questions of a base. Nothing is
 * guessed or dropped: everything that is not right becomes a complaint, all of them at once. A priority may name a question
 * that is answered `elsewhere`; `form` is how the document is written, and what to write instead of a former answer.
 */
export function checkAnswers(
  base: AnswerableBase,
  document: unknown,
  { elsewhere = {}, form = 'json' }: { readonly elsewhere?: RawAnswers; readonly form?: AnswerForm } = {},
): { checked: CheckedAnswers; complaints: Complaint[] } {
  const { questions, criteria } = base;
  const complaints: Complaint[] = [];
  const answers: Record<string, readonly string[]> = {};
  const priorities: string[] = [];
  const matters: Record<string, number> = {};
  let knowledge: string | undefined;
  let name: string | undefined;
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
    const all = { ...elsewhere, ...map };
    for (const [id, value] of Object.entries(map)) {
      const question = byId.get(id) ?? byId.get(meantName(id, questions) ?? '');
      if (beside.includes(id) && question === undefined && path.length === 0) continue;
      if (question === undefined) {
        const at = [...path, id];
        complaints.push(
          formerAnswer(base, id, Array.isArray(value) ? value[0] : value, all, form, at) ?? {
            code: 'UNKNOWN_QUESTION',
            args: { question: id },
            path: at,
            word: id,
            known: [...byId.keys()],
          },
        );
      } else if (Object.hasOwn(answers, question.id)) {
        complaints.push({ code: 'QUESTION_TWICE', args: { question: question.id }, path: [...path, id] });
      } else {
        const was = (option: unknown, at: Complaint['path']) => formerAnswer(base, question.id, option, all, form, at);
        const chosen = readOptions(question, value, [...path, id], complaints, was);
        if (chosen.length > 0) answers[question.id] = chosen;
      }
    }
    for (const one of keptAndDropped(questions, answers, path)) complaints.push(one);
  };

  if (isMap(document) && full.some((key) => Object.hasOwn(document, key) && !byId.has(key))) {
    for (const key of Object.keys(document)) {
      if (!answersKeys.includes(key))
        complaints.push({
          code: 'UNKNOWN_KEY',
          args: { key, known: answersKeys.slice(0, 5) },
          path: [key],
          word: key,
          known: answersKeys,
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
        [...Object.keys(answers), ...Object.keys(elsewhere).map((id) => meantName(id, questions) ?? id)],
        priorities,
        complaints,
      );
    if (Object.hasOwn(document, 'matters')) readMatters(document.matters, criteria, matters, complaints);
  } else readAnswers(document, []);
  if (isMap(document) && Object.hasOwn(document, 'name') && !byId.has('name')) {
    if (typeof document.name === 'string' && document.name.length > longestName)
      complaints.push({ code: 'TOO_LARGE', args: { name: 'name', limit: '1 KB' }, path: ['name'] });
    else if (typeof document.name === 'string' && document.name.trim() !== '') name = document.name.trim();
    else wrongType('name', 'text', document.name, ['name']);
  }

  // the order of the questions, whatever the order of the document: the same answers give the same bytes
  const ordered = Object.fromEntries(
    questions.filter((q) => Object.hasOwn(answers, q.id)).map((q) => [q.id, answers[q.id]!]),
  );
  const recorded = isMap(document) && Object.hasOwn(document, 'decision') && !byId.has('decision');
  return {
    checked: {
      answers: ordered,
      priorities,
      ...(Object.keys(matters).length > 0 ? { matters } : {}),
      knowledge,
      ...(name === undefined ? {} : { name }),
      ...(recorded ? { recorded } : {}),
    },
    complaints,
  };
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
  value.forEach((written: unknown, i) => {
    const path = ['priorities', i];
    const question = typeof written === 'string' ? (meantName(written, questions.values()) ?? written) : written;
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
      code: 'TOO_MANY_PRIORITIES',
      args: { most: mostPriorities, found: value.length },
      path: ['priorities'],
    });
  }
}
