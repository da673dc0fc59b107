import { parseAst } from 'rolldown/parseAst';

/** A text of the program, what stands between the values of a template, or entries of an object that are plain texts and numbers. */
export type ProgramText = string | readonly string[] | Readonly<Record<string, string | number>>;

/** What the program calls its texts by, and what puts values between them; no other name in it is either. */
export const names = { texts: '$', put: '$_' } as const;

/** A shorter text takes no less room in a list than where it is said. */
const shortest = 6;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
type Fields = Node & Readonly<Record<string, unknown>>;
interface Quasi extends Node {
  readonly value: { readonly cooked: string };
}
interface Template extends Node {
  readonly quasis: readonly Quasi[];
  readonly expressions: readonly Node[];
}
interface Entries extends Node {
  readonly entries: readonly Entry[];
}
interface Entry extends Node {
  readonly key: Node & { readonly name?: string; readonly value?: string | number };
  readonly value: Node;
}

/** Takes the texts out of a script: `code` is an expression or statements in which `names` stand for them. */
export function textsApart(script: string): { readonly code: string; readonly texts: readonly ProgramText[] } {
  const ast = parseAst(script) as unknown as Node;
  const taken = Object.values(names).find((name) => isCalledSomewhere(ast, name));
  if (taken !== undefined) throw new Error(`the script has a ${taken} of its own`);
  const uses = new Map<string, number>();
  let placeOf = (text: ProgramText): number => {
    const key = JSON.stringify(text);
    uses.set(key, (uses.get(key) ?? 0) + 1);
    return uses.size;
  };
  /** What stands between two places, with what is said inside it. */
  const said = (node: Node): string => {
    if (isSaid(node as Fields)) return instead(node as Fields);
    let [code, at] = ['', node.start];
    for (const inner of saidIn(node)) {
      const before = script.slice(at, inner.start);
      // a quote needs no space behind a word
      code += before + (/[\w$]$/.test(before) ? ' ' : '') + instead(inner);
      at = inner.end;
    }
    return code + script.slice(at, node.end);
  };
  const instead = (node: Fields): string => {
    if (node.type === 'Entries')
      return `...${names.texts}[${placeOf(Object.fromEntries((node as unknown as Entries).entries.map(plain)))}]`;
    if (node.type === 'Literal') return `${names.texts}[${placeOf(node.value as string)}]`;
    const isTagged = node.type === 'TaggedTemplateExpression';
    const { quasis, expressions } = (isTagged ? node.quasi : node) as Template;
    const text = quasis.map((quasi) => quasi.value.cooked);
    if (!isTagged && expressions.length === 0) return `${names.texts}[${placeOf(text[0]!)}]`;
    const called = isTagged
      ? `${whole(node.tag as Node)}(${names.texts}[${placeOf(text)}]`
      : `${names.put}(${placeOf(text)}`;
    return `${[called, ...expressions.map(whole)].join(',')})`;
  };
  /** Where it stands elsewhere now it may need the brackets that it did without, or that were around it. */
  const whole = (node: Node): string =>
    /^(Identifier|MemberExpression|CallExpression|TemplateLiteral|Literal)$/.test(node.type)
      ? said(node)
      : `(${said(node)})`;
  said(ast);
  // what is said most often has the shortest number
  const texts = [...uses].sort(([, one], [, other]) => other - one).map(([text]) => text);
  const places = new Map(texts.map((text, i) => [text, i]));
  placeOf = (text) => places.get(JSON.stringify(text))!;
  return { code: said(ast), texts: texts.map((text) => JSON.parse(text) as ProgramText) };
}

/** The texts in a node that are not in another text, in their order. */
function saidIn(node: Node): Fields[] {
  return Object.entries(node)
    .flatMap(([field, value]): Fields[] =>
      (Array.isArray(value) ? withEntriesTogether(value) : [value])
        .filter(isNode)
        .flatMap((inner) => (isSaid(inner) && !isName(node as Fields, field) ? [inner] : saidIn(inner))),
    )
    .sort((one, other) => one.start - other.start);
}

/** What stands in a list, with the plain entries of an object that follow each other as one node, which is said as a whole. */
function withEntriesTogether(list: readonly unknown[]): unknown[] {
  const runs: unknown[][] = [];
  for (const [i, each] of list.entries())
    if (i > 0 && isPlainEntry(each) && isPlainEntry(list[i - 1])) runs.at(-1)!.push(each);
    else runs.push([each]);
  return runs.flatMap((run): unknown[] => {
    const [first, last] = [run[0], run.at(-1)];
    return isPlainEntry(first)
      ? [{ type: 'Entries', start: first.start, end: (last as Entry).end, entries: run }]
      : run;
  });
}

const isNode = (value: unknown): value is Fields => typeof value === 'object' && value !== null && 'type' in value;

/** Not in a pattern: what stands for a value there is no text. */
function isPlainEntry(node: unknown): node is Entry {
  if (!isNode(node) || node.type !== 'Property' || node.computed === true) return false;
  const { key, value } = node as unknown as Entry;
  return plainValue(value) !== undefined && (key.name ?? key.value) !== '__proto__';
}

const plain = ({ key, value }: Entry) => [String(key.name ?? key.value), plainValue(value)!] as const;

function plainValue(node: Node): string | number | undefined {
  const { type, value, quasis, expressions } = node as Fields & Partial<Template>;
  if (type === 'Literal' && (typeof value === 'string' || typeof value === 'number')) return value;
  return type === 'TemplateLiteral' && expressions?.length === 0 ? quasis![0]!.value.cooked : undefined;
}

/** Keys are names, and a directive is for the engine. */
const isName = ({ type, computed, directive }: Fields, field: string): boolean =>
  (field === 'key' && computed !== true) || (type === 'ExpressionStatement' && directive != null);

function isSaid(node: Fields): boolean {
  if (node.type === 'Entries' || node.type === 'TaggedTemplateExpression') return true;
  if (node.type === 'Literal') return typeof node.value === 'string' && node.value.length >= shortest;
  return (
    node.type === 'TemplateLiteral' &&
    (node as unknown as Template).quasis.reduce((length, { value }) => length + value.cooked.length, 0) >= shortest
  );
}

const isCalledSomewhere = (node: Node, name: string): boolean =>
  (node.type === 'Identifier' && (node as Fields).name === name) ||
  Object.values(node).some((value) => [value].flat().some((inner) => isNode(inner) && isCalledSomewhere(inner, name)));
