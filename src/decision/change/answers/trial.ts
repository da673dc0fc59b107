import type { Model } from '../../model.ts';
import type { AnswerTable } from '../../weighing/answer-table.ts';
import { weigherOf } from '../../weighing/weigher.ts';
import { emptyWeighing, type Weighing } from '../../weighing/weighing.ts';
import { isPreference } from '../is-preference.ts';
import type { AnswerChange } from './answer-change.ts';

/** Answers that are changed for a moment, to see what the engine says then. */
export interface Trial {
  /** Every single change, in the order of the questions; withdrawing an answer comes last. */
  readonly possible: readonly AnswerChange[];
  /** Valid until the next. */
  after(changes: readonly AnswerChange[]): Weighing;
}

export function trialOf(model: Model, table: AnswerTable): Trial {
  const weigh = weigherOf(model);
  const into = emptyWeighing(model);
  const { counts, options, width } = table;
  const possible = model.questions.flatMap((one, question): AnswerChange[] => {
    // what freedom to choose would bring is told by itself (`if-free.ts`)
    if (!isPreference(one) || counts[question] === 0) return [];
    const now = counts[question] === 1 ? options[question * width]! : -1;
    const others = [...one.options.keys()].filter((to) => to !== now).map((to) => ({ question, to }));
    return [...others, { question, to: null }];
  });
  return {
    possible,
    after(changes) {
      const before = changes.map(({ question }) => ({ count: counts[question]!, option: options[question * width]! }));
      for (const { question, to } of changes) {
        counts[question] = to === null ? 0 : 1;
        if (to !== null) options[question * width] = to;
      }
      weigh(table, into);
      changes.forEach(({ question }, i) => {
        counts[question] = before[i]!.count;
        options[question * width] = before[i]!.option;
      });
      return into;
    },
  };
}
