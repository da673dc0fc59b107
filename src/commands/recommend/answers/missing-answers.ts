import { problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { Knowledge, Question } from '../../../knowledge/knowledge.ts';
import { commandLine } from '../../../report/questions/command-line.ts';

/** Nothing was given and nobody can be asked: every question with its options, and one command that would do. */
export function missingAnswers({ questions }: Knowledge, base: string | undefined): UserError {
  const answers = Object.fromEntries(questions.map((q) => [q.id, [suggested(q)]]));
  return new UserError([
    problem('NO_ANSWERS', {
      missing: questions.map(({ id: question, asks, options, several }) => ({
        question,
        asks,
        options: options.map((o) => o.id),
        several: several === true,
      })),
      command: commandLine(base, { answers, priorities: [] }),
    }),
  ]);
}

/** Any option will do for an example; one that asks for nothing misleads least. */
const suggested = ({ options }: Question): string => (options.find((o) => o.neutral) ?? options[0]!).id;
