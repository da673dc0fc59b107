import type { GivenAnswers } from './model.ts';

/** What a base must tell of its questions, to say which answers it knows. */
interface Asked {
  readonly questions: readonly {
    readonly id: string;
    readonly several?: boolean;
    readonly options: readonly { readonly id: string }[];
  }[];
}

/**
 * The answers that another base knows too, with their priorities: questions and options that it does not have are left out,
 * and so is an answer of several options to a question that takes one there.
 */
export function answersIn({ questions }: Asked, { answers, priorities }: GivenAnswers): GivenAnswers {
  const kept = questions.flatMap(({ id, several, options }) => {
    if (!Object.hasOwn(answers, id)) return [];
    const chosen = answers[id]!.filter((option) => options.some((o) => o.id === option));
    return chosen.length === 0 || (chosen.length > 1 && several !== true) ? [] : [[id, chosen] as const];
  });
  const asked = new Set(kept.map(([id]) => id));
  return { answers: Object.fromEntries(kept), priorities: priorities.filter((id) => asked.has(id)) };
}
