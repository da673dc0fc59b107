import { skipString } from './skip-string.ts';

export type TokenKind = 'name' | 'string' | 'newline' | 'end' | 'other';

/**
 * The tokens of a Python file, one at a time: `kind`, from `start` to `end`, on `line` (from 1). Names, strings and ends of
 * logical lines are told apart; every other character is a token of its own, and comments are none. Brackets join lines, as
 * does a backslash at the end of one. Nothing is refused: what is no Python gives tokens too.
 */
export class PythonTokens {
  kind: TokenKind = 'newline';
  start = 0;
  end = 0;
  line = 1;
  /** Columns before the first token of the logical line. */
  indent = 0;
  readonly text: string;
  #depth = 0;
  #here = 1;
  #lineStart = 0;
  #atStart = true;
  /** The first line break from some place on that was passed. */
  #lineEnd = -1;

  constructor(text: string) {
    this.text = text;
  }

  next(): TokenKind {
    const { text } = this;
    let at = this.end;
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === space || c === tab || c === formFeed || c === carriage) continue;
      if (c === hash) {
        const end = text.indexOf('\n', at);
        at = (end === -1 ? text.length : end) - 1;
      } else if (c === backslash && (text.charCodeAt(at + 1) === newline || text.charCodeAt(at + 1) === carriage)) {
        at = text.indexOf('\n', at);
        if (at === -1) break;
        this.#nextLine(at);
      } else if (c === newline) {
        const ends = this.#depth === 0 && !this.#atStart;
        const line = this.#here;
        this.#nextLine(at);
        if (!ends) continue;
        this.#atStart = true;
        return this.#found('newline', at, at + 1, line);
      } else return this.#token(c, at);
    }
    return this.#found('end', text.length, text.length, this.#here);
  }

  /** The characters of the token. */
  get value(): string {
    return this.text.slice(this.start, this.end);
  }

  is(character: string): boolean {
    return this.kind === 'other' && this.text[this.start] === character;
  }

  #token(c: number, at: number): TokenKind {
    const { text } = this;
    if (this.#atStart) {
      this.#atStart = false;
      this.indent = at - this.#lineStart;
    }
    if (c === quote || c === apostrophe) return this.#string(at, at);
    if (isNameStart(c)) {
      let end = at + 1;
      while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
      const q = text.charCodeAt(end);
      if ((q === quote || q === apostrophe) && end - at <= 2) return this.#string(at, end);
      return this.#found('name', at, end, this.#here);
    }
    if (isDigit(c)) {
      // 1.5 is no attribute of anything
      let end = at + 1;
      while (end < text.length && (isNamePart(text.charCodeAt(end)) || text.charCodeAt(end) === dot)) end++;
      return this.#found('other', at, end, this.#here);
    }
    if (c === 40 || c === 91 || c === 123) this.#depth++;
    else if ((c === 41 || c === 93 || c === 125) && this.#depth > 0) this.#depth--;
    return this.#found('other', at, at + 1, this.#here);
  }

  #string(at: number, open: number): TokenKind {
    const { text } = this;
    const line = this.#here;
    const end = skipString(text, open, text.slice(at, open).toLowerCase());
    // one search a line, not one a string: a line may be as long as the file
    if (this.#lineEnd < at) this.#lineEnd = lineEnd(text, at);
    for (; this.#lineEnd < end; this.#lineEnd = lineEnd(text, this.#lineEnd + 1)) this.#nextLine(this.#lineEnd);
    return this.#found('string', at, end, line);
  }

  #nextLine(lf: number): void {
    this.#here++;
    this.#lineStart = lf + 1;
  }

  #found(kind: TokenKind, start: number, end: number, line: number): TokenKind {
    this.start = start;
    this.end = end;
    this.line = line;
    this.kind = kind;
    return kind;
  }
}

const [tab, newline, formFeed, carriage, space, quote, hash, apostrophe, dot, backslash] = [
  9, 10, 12, 13, 32, 34, 35, 39, 46, 92,
];
const lineEnd = (text: string, from: number) => {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
};
const isDigit = (c: number) => c >= 48 && c <= 57;
/** Letters beyond ASCII are parts of names: whoever reads them as bytes sees several. */
const isNameStart = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c >= 128;
const isNamePart = (c: number) => isNameStart(c) || isDigit(c);
