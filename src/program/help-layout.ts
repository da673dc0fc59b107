import type { Help } from 'commander';
import { hang } from '../typesetting/breaking/hang.ts';
import { wrap } from '../typesetting/breaking/wrap.ts';
import { displayWidth } from '../typesetting/widths/display-width.ts';

/** How commander measures and breaks the lines of its help, Japanese among them. */
export const helpLayout = {
  displayWidth,
  minWidthToWrap: 20,
  /** Where there is no room beside the longest term, what is said of one stands below it. */
  formatItem(term: string, termWidth: number, description: string, helper: Help): string {
    const width = helper.helpWidth ?? 80;
    const beside = width - termWidth - 4;
    if (beside < 24) return [`  ${term}`, ...hang('      ', description, width)].join('\n').trimEnd();
    return hang(`  ${term}${' '.repeat(termWidth - displayWidth(term))}  `, description, width)
      .join('\n')
      .trimEnd();
  },
  boxWrap: (text: string, width: number): string =>
    text
      .split('\n')
      .flatMap((line) => wrap(line, width))
      .join('\n'),
};
