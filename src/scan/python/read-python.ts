import { PythonTokens } from './python-tokens.ts';

/** What is heard of a file: what it imports, and which dotted names it uses of what it imported. */
export interface PythonSink {
  /**
   * An import of `module`, and of `name` from it where one is named. `guarded`: under a `try` or `if` that lets the file
   * do without.
   */
  readonly onImport: (module: string, name: string | undefined, line: number, guarded: boolean) => void;
  readonly onUse: (dotted: string, line: number) => void;
  /** Whether names of this module are of interest: `torch` of `torch.nn`. */
  readonly wants: (root: string) => boolean;
}

/** Reads imports and uses; strings and comments say nothing. Imports of the package's own parts (`from . import`) neither. */
export function readPython(text: string, sink: PythonSink): void {
  const tokens = new PythonTokens(text);
  /** Name in the file -> what it stands for. */
  const known = new Map<string, string>();
  /** Columns of the `try` and `if` blocks that the line may be in. */
  const guards: number[] = [];
  let first = true;
  let afterDot = false;
  tokens.next();
  while (tokens.kind !== 'end') {
    if (tokens.kind === 'newline') {
      first = true;
      afterDot = false;
      tokens.next();
      continue;
    }
    if (first) {
      while (guards.length > 0 && tokens.indent <= guards.at(-1)!) guards.pop();
      first = false;
      const word = tokens.kind === 'name' ? tokens.value : '';
      if (word === 'try' || word === 'if' || word === 'except' || word === 'else' || word === 'elif')
        guards.push(tokens.indent);
      if (word === 'import' || word === 'from') {
        readImport(tokens, word, guards.length > 0 && tokens.indent > 0, known, sink);
        continue;
      }
    }
    if (tokens.is(';')) {
      tokens.next();
      const word = tokens.kind === 'name' ? tokens.value : '';
      if (word === 'import' || word === 'from') readImport(tokens, word, guards.length > 0, known, sink);
      continue;
    }
    if (tokens.kind === 'name' && !afterDot) {
      const meant = known.get(tokens.value);
      if (meant !== undefined) {
        const { line } = tokens;
        sink.onUse(meant + attributesOf(tokens), line);
        afterDot = false;
        continue;
      }
      if (tokens.value === 'import' && followsColon(tokens)) {
        readImport(tokens, 'import', true, known, sink);
        continue;
      }
    }
    afterDot = tokens.is('.');
    tokens.next();
  }
}

/** `try: import x`, on one line. */
const followsColon = ({ text, start }: PythonTokens) =>
  text
    .slice(Math.max(0, start - 8), start)
    .trimEnd()
    .endsWith(':');

/** `.nn.Linear` behind a name; the token after it is the next one. */
function attributesOf(tokens: PythonTokens): string {
  let dotted = '';
  tokens.next();
  while (tokens.is('.')) {
    tokens.next();
    if (tokens.kind !== 'name') break;
    dotted += `.${tokens.value}`;
    tokens.next();
  }
  return dotted;
}

function readImport(
  tokens: PythonTokens,
  word: 'import' | 'from',
  guarded: boolean,
  known: Map<string, string>,
  sink: PythonSink,
): void {
  const { line } = tokens;
  tokens.next();
  if (word === 'import') {
    for (;;) {
      const module = dottedName(tokens);
      if (module === '') return;
      const alias = aliasOf(tokens);
      const root = rootOf(module);
      if (sink.wants(root)) {
        known.set(alias ?? root, alias === undefined ? root : module);
        sink.onImport(module, undefined, line, guarded);
      }
      if (!tokens.is(',')) return;
      tokens.next();
    }
  }
  if (tokens.is('.')) return;
  const module = dottedName(tokens);
  if (module === '' || tokens.kind !== 'name' || tokens.value !== 'import') return;
  const wanted = sink.wants(rootOf(module));
  tokens.next();
  if (tokens.is('(')) tokens.next();
  if (tokens.is('*') && wanted) sink.onImport(module, undefined, line, guarded);
  while (tokens.kind === 'name') {
    const name = tokens.value;
    const at = tokens.line;
    tokens.next();
    const alias = aliasOf(tokens);
    if (wanted) {
      known.set(alias ?? name, `${module}.${name}`);
      sink.onImport(module, name, at, guarded);
    }
    if (!tokens.is(',')) return;
    tokens.next();
  }
}

const rootOf = (module: string) => {
  const dot = module.indexOf('.');
  return dot === -1 ? module : module.slice(0, dot);
};

function dottedName(tokens: PythonTokens): string {
  if (tokens.kind !== 'name') return '';
  const { value } = tokens;
  return value + attributesOf(tokens);
}

function aliasOf(tokens: PythonTokens): string | undefined {
  if (tokens.kind !== 'name' || tokens.value !== 'as') return undefined;
  tokens.next();
  const name = tokens.kind === 'name' ? tokens.value : undefined;
  tokens.next();
  return name;
}
