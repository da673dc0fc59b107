import { visible } from '../../../typesetting/visible.ts';

/** Text as code within a paragraph, whatever marks of code it holds. */
export function codeSpan(text: string): string {
  const line = visible(text.replace(/\s+/g, ' '));
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
