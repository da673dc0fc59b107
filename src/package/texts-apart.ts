import { parseAst } from 'rolldown/parseAst';
import { isSyntax, type Syntax as Node } from './is-syntax.ts';

/** A text of the program, what stands between the values of a template, or entries of an object, each a text, a number, or what stands in a template. */
export type ProgramText = string | readonly string[] | Readonly<Record<string, string | number | readonly string[]>>;

/**
 * What the program calls its texts by, what puts values between them, what makes functions of the templates among entries, and, being said
 * on every other line, `Object` and what is undefined; no other name in it is one of them.
 */
export const names = { texts: '$', put: '$_', entries: '$$', object: '$O', nothing: '$0' } as const;

/** A shorter text takes no less room in a list than where it is said. */
const shortest = 6;

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
  /** What the templates among them are tagged with, empty for nothing; undefined where there are none. */
  readonly tag: string | undefined;
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
    if (node.type === 'Entries') {
      const { entries, tag } = node as unknown as Entries;
      const place = placeOf(Object.fromEntries(entries.map((entry) => [keyOf(entry), saidBy(entry)!.said])));
      if (tag === undefined) return `...${names.texts}[${place}]`;
      return `...${names.entries}(${[place, ...(tag === '' ? [] : [tag])].join(',')})`;
    }
    if (node.type === 'UnaryExpression') return names.nothing;
    if (node.type === 'Identifier') return names.object;
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
        .filter((inner): inner is Fields => isSyntax(inner))
        .flatMap((inner) => (isSaid(inner) && !isName(node as Fields, field) ? [inner] : saidIn(inner))),
    )
    .sort((one, other) => one.start - other.start);
}

/** What stands in a list, with the entries of an object that say something, one behind the other, as one node. */
function withEntriesTogether(list: readonly unknown[]): unknown[] {
  const together: unknown[] = [];
  for (const each of list) {
    const said = isSyntax(each) ? saidBy(each) : undefined;
    const last = together.at(-1) as Entries | undefined;
    if (said === undefined) together.push(each);
    else if (last?.type !== 'Entries' || (said.tag !== undefined && last.tag !== undefined && said.tag !== last.tag))
      together.push({ ...(each as Entry), type: 'Entries', entries: [each], tag: said.tag });
    else
      together[together.length - 1] = {
        ...{ ...last, end: (each as Entry).end },
        ...{ entries: [...last.entries, each], tag: last.tag ?? said.tag },
      };
  }
  return together;
}

const keyOf = ({ key }: Entry): string => String(key.name ?? key.value);

/** What an entry of an object says: a text or a number, or what it puts between the values that it is called with. */
function saidBy(node: Node): { said: string | number | readonly string[]; tag?: string } | undefined {
  const { key, value, computed } = node as Fields & Entry;
  // not in a pattern: what stands for a value there is no text
  if (node.type !== 'Property' || computed === true || (key.name ?? key.value) === '__proto__') return undefined;
  const said = plainValue(value);
  if (said !== undefined) return { said };
  const { type, params, body, async } = value as Fields & { params: readonly Fields[]; body: Fields };
  if (type !== 'ArrowFunctionExpression' || async === true || params.some((p) => p.type !== 'Identifier'))
    return undefined;
  const text = plainValue(body);
  if (typeof text === 'string') return { said: [text], tag: '' };
  const isTagged = body.type === 'TaggedTemplateExpression';
  const { type: inner, quasis, expressions } = (isTagged ? body.quasi : body) as Template;
  const tag = isTagged ? (body.tag as Fields) : undefined;
  if (inner !== 'TemplateLiteral' || (tag !== undefined && tag.type !== 'Identifier')) return undefined;
  const areParams = expressions.every((e, i) => e.type === 'Identifier' && (e as Fields).name === params[i]?.name);
  if (!areParams) return undefined;
  return { said: quasis.map((quasi) => quasi.value.cooked), tag: (tag?.name as string | undefined) ?? '' };
}

function plainValue(node: Node): string | number | undefined {
  const { type, value, quasis, expressions } = node as Fields & Partial<Template>;
  if (type === 'Literal' && (typeof value === 'string' || typeof value === 'number')) return value;
  return type === 'TemplateLiteral' && expressions?.length === 0 ? quasis![0]!.value.cooked : undefined;
}

/** Keys and properties are names, and a directive is for the engine. */
const isName = ({ type, computed, directive }: Fields, field: string): boolean =>
  (/^(key|property)$/.test(field) && computed !== true) || (type === 'ExpressionStatement' && directive != null);

function isSaid(node: Fields): boolean {
  if (node.type === 'Entries' || node.type === 'TaggedTemplateExpression') return true;
  if (node.type === 'Identifier') return node.name === 'Object';
  // a script made small says undefined so
  if (node.type === 'UnaryExpression') return node.operator === 'void' && (node.argument as Node).type === 'Literal';
  if (node.type === 'Literal') return typeof node.value === 'string' && node.value.length >= shortest;
  return (
    node.type === 'TemplateLiteral' &&
    (node as unknown as Template).quasis.reduce((length, { value }) => length + value.cooked.length, 0) >= shortest
  );
}

const isCalledSomewhere = (node: Node, name: string): boolean =>
  (node.type === 'Identifier' && (node as Fields).name === name) ||
  Object.values(node).some((value) =>
    [value].flat().some((inner) => isSyntax(inner) && isCalledSomewhere(inner, name)),
  );
