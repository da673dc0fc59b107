import { Composer, type Document, Lexer, type LineCounter, Parser } from 'yaml';
import { mostLexemes } from './few-parts.ts';

/**
 * The parser keeps a stack of its own, the composer recurses: what is nested too deep is told before the composer sees it.
 * No more is read than `mostDocuments`. (Left to overflow, it can take the process with it: a regular expression that is compiled at the end of the stack.)
 */
export function composeYaml(
  text: string,
  lines: LineCounter,
  maxDepth: number,
  mostDocuments = Number.POSITIVE_INFINITY,
): { documents: Document.Parsed[] } | { tooDeepAt: number } | { tooManyAt: number } {
  const parser = new Parser(lines.addNewLine);
  let tooDeepAt: number | undefined;
  let tooManyAt: number | undefined;
  let lexemes = 0;
  function* tokens() {
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      // one entry is the document, one the scalar that is being read
      if (parser.stack.length > maxDepth + 2) {
        tooDeepAt = parser.offset;
        return;
      }
      if (++lexemes > mostLexemes) {
        tooManyAt = parser.offset;
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
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens())) {
    documents.push(document);
    if (documents.length === mostDocuments) break;
  }
  if (tooDeepAt !== undefined) return { tooDeepAt };
  return tooManyAt === undefined ? { documents } : { tooManyAt };
}
