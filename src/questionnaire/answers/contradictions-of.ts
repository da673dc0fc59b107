import type { AnswerableQuestion } from './answerable-base.ts';

/** An option, by the index of its question and its own. */
export interface OptionPlace {
  readonly question: number;
  readonly option: number;
}

/** Pairs of options of which one keeps the framework that the other drops. */
export function contradictionsOf(
  questions: readonly AnswerableQuestion[],
): { readonly framework: string; readonly kept: OptionPlace; readonly dropped: OptionPlace }[] {
  const naming = (part: 'keeps' | 'drops') =>
    questions.flatMap(({ options }, question) =>
      options.flatMap((o, option) => (o[part] ?? []).map((framework) => ({ framework, at: { question, option } }))),
    );
  const drops = naming('drops');
  return naming('keeps').flatMap(({ framework, at }) =>
    drops.filter((d) => d.framework === framework).map((d) => ({ framework, kept: at, dropped: d.at })),
  );
}
