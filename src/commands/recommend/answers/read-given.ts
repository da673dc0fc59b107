import type { Answers } from '../../../decision/model.ts';
import { problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { CheckedAnswers } from '../../../questionnaire/answers/check-answers.ts';
import { type AnswerText, readAnswers } from '../../../questionnaire/answers/read-answers.ts';
import { meansBase } from '../../base/base-name-in.ts';
import type { answerOptions } from '../../call/options/answer-options.ts';
import type { ValuesOf } from '../../call/options/option-spec.ts';

/** Whether the words themselves answer anything. */
export const hasAnswers = ({ set = [], priority = [], matters = [] }: ValuesOf<typeof answerOptions>): boolean =>
  set.length + priority.length + matters.length > 0;

/**
 * The answers of a text with `--set`, `--priority` and `--matters`, for this base and no other; undefined where none are given. A
 * priority may name a question that only was `found` to be answered.
 */
export async function readGiven(
  source: AnswerText | undefined,
  {
    knowledge: asked,
    set: pairs = [],
    priority: priorities = [],
    matters = [],
  }: ValuesOf<typeof answerOptions> & { readonly knowledge?: string | undefined },
  knowledge: Knowledge,
  found: Answers = {},
): Promise<CheckedAnswers | undefined> {
  if (source === undefined && !hasAnswers({ set: pairs, priority: priorities, matters })) return undefined;
  const given = await readAnswers(knowledge, source, pairs, priorities, matters, found);
  const { knowledge: named } = given;
  if (
    named === undefined ||
    meansBase(source?.name, named, knowledge, asked) ||
    (await extendsIt(source, named, knowledge, asked))
  )
    return given;
  const args = { asked: knowledge.id, file: named, ...(source === undefined ? {} : { document: source.name }) };
  throw new UserError([problem('OTHER_KNOWLEDGE', args, { place: source?.name })]);
}

/** Whether the one that was meant is extended farther down, or is called by its folder. */
async function extendsIt(
  source: AnswerText | undefined,
  named: string,
  { extends: extended }: Knowledge,
  asked: string | undefined,
): Promise<boolean> {
  if (extended === undefined || asked === undefined) return false;
  const { isExtended } = await import('../../base/is-extended.ts');
  return isExtended(source?.name, named, asked);
}
