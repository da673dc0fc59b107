import type { AnswerableQuestion } from '../../questionnaire/answers/answerable-base.ts';

interface Place {
  readonly question: number;
  readonly option: number;
}

/** Pairs of options of which one keeps what the other drops. */
export function keptAndDroppedPairs(questions: readonly AnswerableQuestion[]): { kept: Place; dropped: Place }[] {
  const naming = (part: 'keeps' | 'drops') =>
    questions.flatMap(({ options }, question) =>
      options.flatMap((o, option) => (o[part] ?? []).map((framework) => ({ framework, question, option }))),
    );
  const drops = naming('drops');
  return naming('keeps').flatMap((kept) =>
    drops.filter(({ framework }) => framework === kept.framework).map((dropped) => ({ kept, dropped })),
  );
}
