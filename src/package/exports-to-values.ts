import { parseAst } from 'rolldown/parseAst';
import { isSyntax } from './is-syntax.ts';

const getter =
  /^Object\.defineProperty\(exports, (["'])([\w$]+)\1, \{\s*enumerable: true,\s*get: function \(\) \{\s*return ([\w$]+);\s*\}\s*\}\);?$/;
const plain = /^exports\.[\w$]+ = [^;]+;?$/;

/**
 * The same chunk with plain exports in place of getters, as far as what they give never changes once the chunk has been run: each getter is
 * two objects more to make at every start, and a call wherever another chunk uses it. Those at its end are meant, where everything has its value.
 */
export function exportsToValues(code: string): string {
  const program = parseAst(code, { lang: 'js' });
  const assigned = new Set<string>();
  collectAssigned(program, assigned);
  let plainer = code;
  for (const { start, end } of program.body.toReversed()) {
    const statement = code.slice(start, end);
    const [, , name, value] = getter.exec(statement) ?? [];
    if (name !== undefined && value !== undefined) {
      if (!assigned.has(value)) plainer = `${plainer.slice(0, start)}exports.${name} = ${value};${plainer.slice(end)}`;
    } else if (!plain.test(statement)) break;
  }
  return plainer;
}

/** Every name that is given a value other than where it is declared, in whatever scope. */
function collectAssigned(node: unknown, assigned: Set<string>): void {
  if (Array.isArray(node)) for (const one of node) collectAssigned(one, assigned);
  if (!isSyntax(node)) return;
  const { type, left, argument }: { type: string; left?: unknown; argument?: unknown } = node;
  if (/^(AssignmentExpression|For(In|Of)Statement)$/.test(type)) collectNames(left, assigned);
  if (type === 'UpdateExpression') collectNames(argument, assigned);
  for (const one of Object.values(node)) collectAssigned(one, assigned);
}

function collectNames(node: unknown, names: Set<string>): void {
  if (Array.isArray(node)) for (const one of node) collectNames(one, names);
  if (!isSyntax(node)) return;
  if (node.type === 'Identifier' && 'name' in node) names.add(String(node.name));
  for (const one of Object.values(node)) collectNames(one, names);
}
