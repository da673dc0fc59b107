import type { Answers } from '../../decision/model.ts';
import { parseJson } from '../../documents/parse-json.ts';
import { plainYaml } from '../../documents/yaml/plain-yaml.ts';
import { UserError } from '../../errors/user-error.ts';
import type { AnswerableBase } from './answerable-base.ts';
import { type CheckedAnswers, checkAnswers } from './check-answers.ts';

export interface AnswerText {
  /** How places call it: a path, or `<stdin>`. */
  readonly name: string;
  readonly text: string;
}

/**
 * Given text -> checked answers: YAML, JSON or `question=option` lines, then `--set` pairs, which win, and `--priority`
 * questions, which replace the text's priorities, and `--matters` factors, which win too. JSON and plain YAML that are right are read without loading anything; everything else is read again by the module that knows places.
 * A priority may name a question that only was `found` to be answered. Throws a UserError with every problem.
 */
export async function readAnswers(
  base: AnswerableBase,
  source: AnswerText | undefined,
  pairs: readonly string[] = [],
  priorities: readonly string[] = [],
  matters: readonly string[] = [],
  found: Answers = {},
): Promise<CheckedAnswers> {
  if (pairs.length + priorities.length + matters.length === 0 && source !== undefined) {
    const parsed = parseJson(source.text) ?? plainYaml(source.text);
    if (parsed !== undefined) {
      const { checked, complaints } = checkAnswers(base, parsed.value, { elsewhere: found });
      if (complaints.length === 0) return checked;
    }
  }
  const { readAnswersWithPlaces } = await import('./read-answers-with-places.ts');
  const { checked, problems } = await readAnswersWithPlaces(base, source, pairs, priorities, matters, found);
  if (problems.length > 0) throw new UserError(problems);
  return checked;
}
