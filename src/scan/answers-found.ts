import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Scan } from './scan-result.ts';

/** The answers that the code itself gives: what is found without a doubt, and of one option only where a question takes one. */
export function answersFound(
  { findings }: Scan,
  { questions }: Pick<Knowledge, 'questions'>,
): Readonly<Record<string, readonly string[]>> {
  const answers = questions.flatMap(({ id, several }) => {
    const options = findings.filter((f) => f.question === id && f.doubt === null).map((f) => f.option);
    return options.length === 0 || (options.length > 1 && !several) ? [] : [[id, options] as const];
  });
  return Object.fromEntries(answers);
}
