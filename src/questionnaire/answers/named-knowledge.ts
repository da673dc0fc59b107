/**
 * The base that an answers document seems to name, before there are questions to read it by. Only a guess at the right
 * base: whoever reads the document compares with what it says.
 */
export function namedKnowledge(text: string): string | undefined {
  return /^[ \t]*(?:\{[ \t]*)?["']?knowledge["']?[ \t]*:\s*["']?([^\s"'{}[\],#]+)/m.exec(text)?.[1];
}
