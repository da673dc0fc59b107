import { type Problem, problem } from '../../errors/problem.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { meansBase } from './base-name-in.ts';

/** What is wrong where a document without a file of its own names another base than this one, which was found by `asked`. */
export function otherKnowledge(
  named: string | undefined,
  knowledge: Knowledge,
  asked: string | undefined,
): readonly Problem[] {
  if (named === undefined || meansBase(undefined, named, knowledge, asked)) return [];
  return [problem('OTHER_KNOWLEDGE', { asked: knowledge.id, file: named }, { place: 'knowledge' })];
}
