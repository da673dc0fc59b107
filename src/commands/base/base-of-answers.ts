import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { isShipped, shippedIds } from '../../knowledge/load-shipped.ts';
import { namedKnowledge } from '../../questionnaire/answers/named-knowledge.ts';
import type { AnswerText } from '../../questionnaire/answers/read-answers.ts';
import { baseFolderFrom } from './base-name-in.ts';

/** The base that the answers name, where they do; one that does not ship has to be named elsewhere as well. */
export function baseOfAnswers(source: AnswerText | undefined, elsewhere: string | undefined): string | undefined {
  const named = source === undefined ? undefined : namedKnowledge(source.text);
  if (named !== undefined && isShipped(named)) return named;
  if (named === undefined) return elsewhere;
  const folder = baseFolderFrom(source!.name, named);
  if (folder !== undefined) return folder;
  if (elsewhere !== undefined && !isShipped(elsewhere)) return elsewhere;
  throw new UserError([
    problem('OTHER_BASE_NEEDED', { base: named }, { place: source!.name, nearest: nearest(named, shippedIds) }),
  ]);
}
