import type { Decision } from '../../decision/decide.ts';

/** The answers of a decision as documents have them: a list only where a question takes several. */
export function answersDocument({ model, given }: Decision): Record<string, string | string[]> {
  const document: Record<string, string | string[]> = {};
  for (const { id, several } of model.questions) {
    const chosen = Object.hasOwn(given.answers, id) ? given.answers[id]! : [];
    if (chosen.length > 0) document[id] = several ? [...chosen] : chosen[0]!;
  }
  return document;
}
