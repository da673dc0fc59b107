import { basename, extname } from 'node:path';
import type { Member } from '../../decision/group/group-decision.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AnswerText } from '../../questionnaire/answers/read-answers.ts';
import { baseOfAnswers } from '../base/base-of-answers.ts';
import { readGiven } from '../recommend/answers/read-given.ts';
import { everyProblem } from './every-problem.ts';

/** The base that the answers name, else one that is named `elsewhere`; throws a UserError where they name different ones. */
export function baseOfGroup(sources: readonly AnswerText[], elsewhere: string | undefined): string | undefined {
  const named = sources.flatMap((source) => {
    const base = baseOfAnswers(source, undefined);
    return base === undefined ? [] : [{ base, source }];
  });
  const bases = [...new Set(named.map(({ base }) => base))];
  if (bases.length > 1) {
    const other = named.find(({ base }) => base !== bases[0])!;
    throw new UserError([problem('SEVERAL_BASES', { bases }, { place: other.source.name })]);
  }
  return bases[0] ?? elsewhere;
}

/** Who they are and what they answered. A name is the document's own, else the file's; no two people have the same. */
export async function readMembers(
  sources: readonly AnswerText[],
  knowledge: Knowledge,
  asked: string | undefined,
): Promise<Member[]> {
  const members = await everyProblem(sources, async (source) => {
    const given = await readGiven(
      source,
      { knowledge: asked, set: undefined, priority: undefined, matters: undefined },
      knowledge,
    );
    const { answers = {}, priorities = [], matters, name = nameOf(source.name) } = given ?? {};
    return { name, given: { answers, priorities, ...(matters === undefined ? {} : { matters }) }, file: source.name };
  });
  const problems = members.flatMap(({ name, file }, i): Problem[] => {
    const other = members.slice(0, i).find((m) => m.name === name);
    return other === undefined ? [] : [problem('NAME_TWICE', { name, other: other.file }, { place: file })];
  });
  if (problems.length > 0) throw new UserError(problems);
  return members.map(({ name, given }) => ({ name, given }));
}

const nameOf = (file: string) => (file === '<stdin>' ? 'stdin' : basename(file, extname(file)));
