/**
 * Of a module that comes late only the names on a list are there; any other would be undefined when it is called. Looks at
 * every way in which code can take one in, and says what is wrong with it: a name that is not on the list, or a way that
 * takes the module whole, of which nobody can tell what will be used. Undefined where all is right.
 */
export function heldNames(code: string, module: string, names: readonly string[]): string | undefined {
  const quoted = `(['"])${module.replace('node:', '(?:node:)?')}`;
  const unlisted = (found: readonly string[]) => {
    const name = found.find((each) => each !== '' && !names.includes(each));
    return name === undefined ? undefined : `add ${name} of ${module} to the late ones`;
  };
  const whole = (how: string) => `${how} takes ${module} whole, of which only ${names.join(', ')} will be there`;

  const from = new RegExp(`\\b(import|export)\\s+((?:type\\s)?[^'"();]*?)\\s*\\bfrom\\s*${quoted}\\3`, 'g');
  for (const [, word, clause] of code.matchAll(from)) {
    if (clause!.startsWith('type ')) continue;
    const listed = /^\{([^}]*)\}$/.exec(clause!);
    const fault = listed === null ? whole(`${word} ${clause}`) : unlisted(namesIn(listed[1]!, /(?<!\s)\s+as\s/));
    if (fault !== undefined) return fault;
  }
  if (new RegExp(`(?<!typeof\\s)\\bimport\\(\\s*${quoted}\\1`).test(code)) return whole('import()');

  const required = new RegExp(
    `(?:(?:const|let|var)\\s+(\\{[^}]*\\}|[\\w$]+)\\s*=\\s*)?(?<!typeof\\s)\\brequire\\(\\s*${quoted}\\2\\s*\\)(?:\\.([\\w$]+))?`,
    'g',
  );
  for (const [, bound, , member] of code.matchAll(required)) {
    const fault =
      member !== undefined
        ? unlisted([member])
        : bound === undefined
          ? whole('require')
          : bound.startsWith('{')
            ? unlisted(namesIn(bound.slice(1, -1), /:/))
            : usesOf(code, bound) === null
              ? whole(`require as ${bound}`)
              : unlisted(usesOf(code, bound)!);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The names of a list in braces as the module has them; types are not there anyway. */
const namesIn = (list: string, rename: RegExp): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => !entry.startsWith('type '))
    .map((entry) => entry.split(rename)[0]!.trim());

/** The members of a name that are used; null where the name itself goes somewhere. */
function usesOf(code: string, name: string): string[] | null {
  const uses = [
    ...code.matchAll(new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${name.replace('$', '\\$')}(?![\\w$])(\\.([\\w$]+))?`, 'g')),
  ];
  // one of them is where it is bound
  const members = uses.flatMap(([, , member]) => member ?? []);
  return members.length < uses.length - 1 ? null : members;
}
