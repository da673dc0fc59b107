import fc from 'fast-check';
import type { GivenAnswers } from '../../src/decision/model.ts';
import type { AnswerableBase, AnswerableQuestion } from '../../src/questionnaire/answers/answerable-base.ts';

const optionsOf = (...ids: string[]) => ids.map((id) => ({ id }));

/** Enough questions for everything that can be wrong with answers; only `domain` takes several options. */
export const fewQuestions: readonly AnswerableQuestion[] = [
  { id: 'goal', options: optionsOf('research', 'production') },
  { id: 'domain', several: true, options: optionsOf('speech', 'translation', 'none') },
  { id: 'mobile', options: optionsOf('none', 'required') },
  { id: 'team', options: optionsOf('startup', 'enterprise') },
  // every object has something by this name
  { id: 'constructor', options: optionsOf('yes', 'no') },
];
export const fewCriteria = [{ id: 'speed' }, { id: 'control' }, { id: 'toString' }];
export const fewBase: AnswerableBase = { criteria: fewCriteria, questions: fewQuestions, former: [] };
export const fewIds = fewQuestions.map((q) => q.id);

/** Answers that are right, with questions and options in the order that `checkAnswers` gives them. */
export const rightAnswers: fc.Arbitrary<GivenAnswers> = fc
  .tuple(
    ...fewQuestions.map(({ options, several }) => {
      const ids = options.map((o) => o.id).filter((id) => !several || id !== 'none');
      return fc.subarray(ids, { maxLength: several ? ids.length : 1 });
    }),
  )
  .map((chosen) => fewIds.flatMap((id, i) => (chosen[i]!.length === 0 ? [] : [[id, chosen[i]!] as const])))
  .chain((answers) =>
    fc
      .shuffledSubarray(
        answers.map(([id]) => id),
        { maxLength: Math.min(3, answers.length) },
      )
      .map((priorities) => ({ answers: Object.fromEntries(answers), priorities })),
  );
