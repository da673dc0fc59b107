const longest = 4_000;

/** The beginning and the end of a text that is too long. */
export function shortened(text: string): string {
  if (text.length <= longest) return text;
  const half = longest / 2;
  return `${text.slice(0, half).trimEnd()} ... ${text.slice(-half).trimStart()}`;
}
