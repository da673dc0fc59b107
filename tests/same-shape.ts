/** A type with all that tells two of them apart: each key, and whether it may be missing. `readonly` is left out. */
type Shape<T> = T extends readonly unknown[]
  ? { [I in keyof T]: Shape<T[I]> } extends infer L
    ? L extends readonly unknown[]
      ? [...L]
      : never
    : never
  : T extends object
    ? {
        -readonly [K in keyof T]-?: [
          missing: object extends Pick<T, K> ? true : false,
          Shape<Exclude<T[K], undefined>>,
        ];
      }
    : T;

/** Whether two types say the same, in both directions: `const same: SameShape<A, B> = true` is an error where they do not. */
export type SameShape<A, B> = [Shape<A>] extends [Shape<B>] ? ([Shape<B>] extends [Shape<A>] ? true : false) : false;
