import type { GivenAnswers } from './model.ts';

/** What a base must tell of its questions and criteria, to say which answers it knows. */
interface Asked {
  readonly criteria: readonly { readonly id: string }[];
  readonly questions: readonly {
    readonly id: string;
    readonly several?: boolean;
    readonly options: readonly { readonly id: string }[];
  }[];
}

/**
 * The answers that another base knows too, with their priorities and what is weighed by hand: questions, options and criteria
 * that it does not have are left out, and so is an answer of several options to a question that takes one there.
 */
export function answersIn(
  { criteria, questions }: Asked,
  { answers, priorities, matters = {} }: GivenAnswers,
): GivenAnswers {
  const kept = questions.flatMap(({ id, several, options }) => {
    if (!Object.hasOwn(answers, id)) return [];
    const chosen = answers[id]!.filter((option) => options.some((o) => o.id === option));
    return chosen.length === 0 || (chosen.length > 1 && several !== true) ? [] : [[id, chosen] as const];
  });
  const asked = new Set(kept.map(([id]) => id));
  const weighed = Object.entries(matters).filter(([id]) => criteria.some((c) => c.id === id));
  return {
    answers: Object.fromEntries(kept),
    priorities: priorities.filter((id) => asked.has(id)),
    ...(weighed.length > 0 ? { matters: Object.fromEntries(weighed) } : {}),
  };
}
