/** A heading with what stands under it; nothing where nothing does. */
export function markdownSection(heading: string, ...parts: readonly string[]): string {
  const body = parts.filter((part) => part !== '');
  return body.length === 0 ? '' : [`${heading}\n`, ...body].join('\n');
}
