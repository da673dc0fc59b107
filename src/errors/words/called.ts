/** The words for a name, or the name itself where nobody has words for it. */
export function called(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? words[name]! : name;
}
