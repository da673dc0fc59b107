import { wrap } from '../typesetting/breaking/wrap.ts';
import { displayWidth } from '../typesetting/widths/display-width.ts';

/** How commander measures and breaks the lines of its help, Japanese among them. */
export const helpLayout = {
  displayWidth,
  boxWrap: (text: string, width: number): string =>
    text
      .split('\n')
      .flatMap((line) => wrap(line, width))
      .join('\n'),
};
