import type { Model } from '../../src/decision/model.ts';

/** A model that counts how often a number of it is looked at: what work on it costs, on any machine. */
export function counted(model: Model): { readonly model: Model; looks(): number } {
  let looks = 0;
  const watched = <T extends readonly number[]>(numbers: T): T =>
    new Proxy(numbers, {
      get(target, key, receiver) {
        if (typeof key === 'string' && key !== 'length') looks++;
        return Reflect.get(target, key, receiver);
      },
    });
  const questions = model.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({
      ...option,
      pull: watched(option.pull),
      assumes: option.assumes.map((one) => ({ ...one, pull: watched(one.pull) })),
    })),
  }));
  const alternatives = model.alternatives.map((one) => ({
    ...one,
    values: watched(one.values),
    lows: watched(one.lows),
    highs: watched(one.highs),
    levels: watched(one.levels),
  }));
  return { model: { ...model, questions, alternatives }, looks: () => looks };
}
