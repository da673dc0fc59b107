import type { Decision } from '../../decision/decide.ts';

/** The answers of a decision as documents have them: a list only where a question takes several. */
export const answersDocument = ({ model, given }: Decision): Record<string, string | string[]> =>
  Object.fromEntries(
    model.questions.flatMap(({ id, several }) => {
      const chosen = Object.hasOwn(given.answers, id) ? given.answers[id]! : [];
      return chosen.length === 0 ? [] : [[id, several ? [...chosen] : chosen[0]!] as const];
    }),
  );
