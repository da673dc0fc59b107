/** What a schema infers, as a file holds it: a key that is optional is there or it is not; it is never `undefined`. */
export type Written<T> = { readonly [K in keyof T]: Written<Exclude<T[K], undefined>> };
