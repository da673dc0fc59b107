import { Composer, type Document, Lexer, type LineCounter, Parser } from 'yaml';

/**
 * The parser keeps a stack of its own, the composer recurses: what is nested too deep is told before the composer sees it.
 * (Left to overflow, it can take the process with it: a regular expression that is compiled at the end of the stack.)
 */
export function composeYaml(
  text: string,
  lines: LineCounter,
  maxDepth: number,
): { documents: Document.Parsed[] } | { tooDeepAt: number } {
  const parser = new Parser(lines.addNewLine);
  let tooDeepAt: number | undefined;
  function* tokens() {
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      // one entry is the document, one the scalar that is being read
      if (parser.stack.length > maxDepth + 2) {
        tooDeepAt = parser.offset;
        return;
      }
    }
    yield* parser.end();
  }
  // keys are compared in `keysTwice`: the composer compares each with every other, minutes for a large map
  const composer = new Composer({
    prettyErrors: false,
    strict: true,
    version: '1.2',
    uniqueKeys: false,
    stringKeys: true,
  });
  const documents = [...composer.compose(tokens())];
  return tooDeepAt === undefined ? { documents } : { tooDeepAt };
}
