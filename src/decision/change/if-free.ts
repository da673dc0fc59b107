import { type Decision, decide } from '../decide.ts';
import type { FromAnswer } from '../model.ts';

/** What would be decided if nobody had to stay with a framework, nor left one. */
export interface IfFree {
  /** The answers that bind. */
  readonly from: readonly FromAnswer[];
  readonly decision: Decision;
}

/** Null where no answer puts anybody out by name. */
export function ifFree({ model, given, certainty, screened }: Decision): IfFree | null {
  const binding = new Map<string, FromAnswer>();
  for (const { criterion, from } of screened.excluded) if (criterion === null) binding.set(from.question, from);
  if (binding.size === 0) return null;
  const answers = Object.fromEntries(Object.entries(given.answers).filter(([id]) => !binding.has(id)));
  const priorities = given.priorities.filter((id) => !binding.has(id));
  return { from: [...binding.values()], decision: decide(model, { answers, priorities }, certainty) };
}
