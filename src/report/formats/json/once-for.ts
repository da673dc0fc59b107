/**
 * What several fields are made of is made once for all of them. Whoever gets a thing made of an object must not change the
 * object afterwards.
 */
export function onceFor<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly made: T }>();
  return (of) => {
    const one = known.get(of) ?? { made: make(of) };
    known.set(of, one);
    return one.made;
  };
}
