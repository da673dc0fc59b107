import type { Decision } from '../../decision/decide.ts';
import type { FoundInCode } from '../outline/found/found-in-code.ts';
import type { RecordedDecision } from './record-file.ts';

/** What the code said, as a record keeps it: what was not taken too, so that nobody is told of it again. */
export const recordedFinds = (
  found: readonly FoundInCode[],
  { given: { answers } }: Pick<Decision, 'given'>,
): NonNullable<RecordedDecision['found']> =>
  found.map(({ question, option, proofs }) => ({
    question,
    option,
    taken: Object.hasOwn(answers, question) && answers[question]!.includes(option),
    proofs: proofs.map(({ kind, name, file, line }) => ({ kind, name, file, line })),
  }));
