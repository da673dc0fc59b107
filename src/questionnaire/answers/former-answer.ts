import type { AnswerForm } from '../../errors/problems/answer-problems.ts';
import type { AnswerableBase } from './answerable-base.ts';
import type { Complaint } from './complaint.ts';

/** Answers as they stand in a document, not yet checked. */
export type RawAnswers = Readonly<Record<string, unknown>>;

/**
 * The complaint about an answer that the base asked for once, with what to write instead; undefined where it never did.
 * What takes over another answer looks for it in `all`, and what is answered there already need not be written again.
 */
export function formerAnswer(
  { questions, former }: AnswerableBase,
  question: string,
  option: unknown,
  all: RawAnswers,
  form: AnswerForm,
  path: Complaint['path'],
): Complaint | undefined {
  const found = former.find((f) => f.question === question && (f.option === undefined || f.option === option));
  if (found === undefined) return undefined;
  const write = Object.entries(found.write).flatMap(([id, options]) => {
    const known = questions.find((q) => q.id === id)?.options.map((o) => o.id) ?? [];
    const wanted = 'as' in options ? [Object.hasOwn(all, options.as) ? all[options.as] : []].flat() : options;
    const right = known.filter((o) => wanted.includes(o));
    // an option of a question that is still asked stands where the new ones go
    return right.length === 0 || (id !== question && Object.hasOwn(all, id)) ? [] : [{ question: id, options: right }];
  });
  return {
    code: 'FORMER_ANSWER',
    args: { question, option: found.option ?? null, says: found.says, write, form },
    path,
  };
}
