import { parseAst } from 'rolldown/parseAst';

/** A text of the program, or what stands between the values of a template. */
export type ProgramText = string | readonly string[];

/** What the program calls its texts by, and what puts values between them; no other name in it is either. */
export const names = { texts: '$$p', put: '$$t' } as const;

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

/** Takes the texts out of a script: `code` is an expression or statements in which `names` stand for them. */
export function textsApart(script: string): { readonly code: string; readonly texts: readonly ProgramText[] } {
  for (const name of Object.values(names))
    if (script.includes(name)) throw new Error(`the script has a ${name} of its own`);
  const places = new Map<string, number>();
  const texts: ProgramText[] = [];
  const placeOf = (text: ProgramText): number => {
    const key = JSON.stringify(text);
    const place = places.get(key) ?? texts.push(text) - 1;
    places.set(key, place);
    return place;
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
  return { code: said(parseAst(script) as unknown as Node), texts };
}

/** The texts in a node that are not in another text, in their order. */
function saidIn(node: Node): Fields[] {
  return Object.entries(node)
    .flatMap(([field, value]): Fields[] =>
      (Array.isArray(value) ? value : [value])
        .filter((inner): inner is Fields => typeof inner === 'object' && inner !== null && 'type' in inner)
        .flatMap((inner) => (isSaid(inner) && !isName(node as Fields, field) ? [inner] : saidIn(inner))),
    )
    .sort((one, other) => one.start - other.start);
}

/** Keys are names, and a directive is for the engine. */
const isName = ({ type, computed, directive }: Fields, field: string): boolean =>
  (field === 'key' && computed !== true) || (type === 'ExpressionStatement' && directive != null);

function isSaid(node: Fields): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' && node.value.length >= shortest;
  if (node.type === 'TaggedTemplateExpression') return true;
  return (
    node.type === 'TemplateLiteral' &&
    (node as unknown as Template).quasis.reduce((length, { value }) => length + value.cooked.length, 0) >= shortest
  );
}
