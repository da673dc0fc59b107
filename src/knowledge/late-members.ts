/**
 * An object of which each member is made when somebody looks at it: most of what a base says is not told in one report, and
 * what is never parsed costs neither time nor memory. `lines` are JSON in ASCII, as the build writes them
 * (`member-lines.ts`): first the names of the members, each with where it begins in what follows, then a value a line.
 * `others` are members that come from elsewhere. The object is to be looked at only.
 */
export function lateMembers<T extends object>(lines: Buffer, others: Readonly<Record<string, () => unknown>> = {}): T {
  const endOf = (from: number) => {
    const end = lines.indexOf(newline, from);
    return end < 0 ? lines.length : end;
  };
  const parse = (from: number): unknown => JSON.parse(lines.toString('latin1', from, endOf(from)));
  const places = new Map(parse(0) as [name: string, from: number][]);
  const start = endOf(0) + 1;
  const made: Record<string | symbol, unknown> = {};
  const isMember = (name: string | symbol) => places.has(name as string) || Object.hasOwn(others, name);
  const make = (name: string | symbol): unknown => {
    if (Object.hasOwn(made, name)) return made[name];
    const place = places.get(name as string);
    if (place !== undefined) made[name] = parse(start + place);
    else if (Object.hasOwn(others, name)) made[name] = others[name as string]!();
    else return Reflect.get(made, name);
    return made[name];
  };
  return new Proxy(made, {
    get: (_, name) => make(name),
    has: (_, name) => isMember(name) || Reflect.has(made, name),
    ownKeys: () => [...places.keys(), ...Object.keys(others)],
    // to be listed a member need not be made
    getOwnPropertyDescriptor: (_, name) =>
      isMember(name) ? { get: () => make(name), enumerable: true, configurable: true } : undefined,
  }) as T;
}

const newline = 10;
