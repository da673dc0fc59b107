import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge, Question } from '../../knowledge/knowledge.ts';

/** Nothing was given and nobody can be asked: every question with its options, and one command that would do. */
export function missingAnswers(
  { id, questions }: Knowledge,
  answered: Readonly<Record<string, readonly string[]>> = {},
): UserError {
  const missing = questions.filter((q) => !Object.hasOwn(answered, q.id));
  const given = Object.entries(answered).map(([question, options]) => `${question}=${options.join(',')}`);
  const pairs = [...given, ...missing.map((q) => `${q.id}=${suggested(q)}`)];
  const base = id === 'article' ? '' : ` --knowledge ${id}`;
  const command = `fw-advisor recommend${base} ${pairs.map((pair) => `--set ${pair}`).join(' ')}`;
  return new UserError([
    problem('NO_ANSWERS', {
      missing: missing.map(({ id: question, asks, options, several }) => ({
        question,
        asks,
        options: options.map((o) => o.id),
        several: several === true,
      })),
      command,
    }),
  ]);
}

/** Any option will do for an example; one that asks for nothing misleads least. */
const suggested = ({ options }: Question): string => (options.find((o) => o.neutral) ?? options[0]!).id;
