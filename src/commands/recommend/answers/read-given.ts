import type { Answers } from '../../../decision/model.ts';
import { type Problem, problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { CheckedAnswers } from '../../../questionnaire/answers/check-answers.ts';
import { namedKnowledge } from '../../../questionnaire/answers/named-knowledge.ts';
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
  const otherThan = async (named: string | undefined): Promise<readonly Problem[]> => {
    if (named === undefined || (await means(source, named, knowledge, asked))) return [];
    const args = { asked: knowledge.id, file: named, ...(source === undefined ? {} : { document: source.name }) };
    return [problem('OTHER_KNOWLEDGE', args, { place: source?.name })];
  };
  const given = await readAnswers(knowledge, source, pairs, priorities, matters, found).catch(
    async (error: unknown) => {
      if (!(error instanceof UserError) || source === undefined) throw error;
      // what this base does not know is asked by the one that the document names
      throw new UserError([...(await otherThan(namedKnowledge(source.text))), ...error.problems]);
    },
  );
  const other = await otherThan(given.knowledge);
  if (other.length > 0) throw new UserError(other);
  return given;
}

/** Whether the name is of this base, or of one that it extends, however far down and however it is called. */
async function means(
  source: AnswerText | undefined,
  named: string,
  knowledge: Knowledge,
  asked: string | undefined,
): Promise<boolean> {
  if (meansBase(source?.name, named, knowledge, asked)) return true;
  if (knowledge.extends === undefined || asked === undefined) return false;
  const { isExtended } = await import('../../base/is-extended.ts');
  return isExtended(source?.name, named, asked);
}
