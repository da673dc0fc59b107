import { parseAst } from 'rolldown/parseAst';
import { isSyntax, type Syntax } from './is-syntax.ts';

interface Arrow extends Syntax {
  readonly params: readonly Syntax[];
  readonly body: Syntax;
  readonly async: boolean;
}

interface Edit {
  readonly at: number;
  /** How many characters go. */
  readonly without: number;
  readonly text: string;
}

/**
 * The same code with `function` in place of each arrow function that has no use for its surroundings' `this`, `arguments`, `super`
 * or `new.target`. V8 passes over the body of a function until it is called, but parses that of an arrow function
 * together with what it stands in (and once more when it is called).
 */
export function arrowsToFunctions(code: string): string {
  const edits: Edit[] = [];
  /** Whether something in there is of its surroundings. */
  const visit = (node: unknown): boolean => {
    if (Array.isArray(node)) return node.map(visit).includes(true);
    if (!isSyntax(node)) return false;
    const isBound = Object.values(node).map(visit).includes(true) || isOfSurroundings(node);
    if (isArrow(node) && !isBound) for (const edit of editsOf(node, code)) edits.push(edit);
    return isBound && !/^Function(Declaration|Expression)$/.test(node.type);
  };
  visit(parseAst(code, { lang: 'js' }));
  // where two meet they are the ends of two bodies, which read the same
  edits.sort((a, b) => a.at - b.at);
  const pieces: string[] = [];
  let from = 0;
  for (const { at, without, text } of edits) {
    pieces.push(code.slice(from, at), text);
    from = at + without;
  }
  return [...pieces, code.slice(from)].join('');
}

function editsOf({ start, end, params, body, async }: Arrow, code: string): Edit[] {
  const head = async ? start + 'async'.length : start;
  const [only] = params;
  const isBare = params.length === 1 && !code.slice(head, only!.start).includes('(');
  const arrow = code.indexOf('=>', params.at(-1)?.end ?? head);
  const insert = (at: number, text: string): Edit => ({ at, without: 0, text });
  return [
    // what stood before an arrow may run into a word
    insert(head, isBare ? ' function(' : ' function'),
    ...(isBare ? [insert(only!.end, ')')] : []),
    { at: arrow, without: 2, text: body.type === 'BlockStatement' ? '' : '{return(' },
    ...(body.type === 'BlockStatement' ? [] : [insert(end, ')}')]),
  ];
}

const isArrow = (node: Syntax): node is Arrow => node.type === 'ArrowFunctionExpression';

/** Of a name it is enough that it may be one of the two: an arrow function more stays what it is. */
const isOfSurroundings = (node: Syntax): boolean =>
  ['ThisExpression', 'Super', 'MetaProperty'].includes(node.type) ||
  (node.type === 'Identifier' && 'name' in node && /^(arguments|eval)$/.test(String(node.name)));
