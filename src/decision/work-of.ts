/** Work that can be done a step at a time, by whom must not be kept waiting, or all that is left of it at once. */
export interface Work<T> {
  /** Does one step; whether there is more to do. */
  step(): boolean;
  /** Does all that is left; the same value each time. */
  result(): T;
}

/** Begun when it is first asked for. Where it stops on its way makes no difference to what comes out. */
export function workOf<T>(begin: () => Generator<undefined, T>): Work<T> {
  let steps: Generator<undefined, T> | undefined;
  let done: { readonly value: T } | undefined;
  const step = (): boolean => {
    if (done !== undefined) return false;
    steps ??= begin();
    const { done: isDone, value } = steps.next();
    if (isDone === true) done = { value };
    return done === undefined;
  };
  return {
    step,
    result() {
      while (step());
      return done!.value;
    },
  };
}
