/** https://peps.python.org/pep-0508/#names, at the beginning of a requirement; conda writes `channel::name` before it. */
const named = /^(?:[\w.-]+::)?([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?=$|[[(<>=!~;@,\s])/;

/** The package that a requirement names, in the one spelling of PEP 503; undefined where it names none. */
export function requirementName(requirement: string): string | undefined {
  const text = requirement.trim();
  const name = named.exec(text)?.[1] ?? /[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
  return name?.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
