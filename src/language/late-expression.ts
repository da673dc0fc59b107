/**
 * A regular expression that is made when it is first used. Of a literal V8 looks up what `\p{...}` stands for wherever it reads
 * it, used or not: at every start.
 */
export function lateExpression(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
