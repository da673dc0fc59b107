import { displayWidth } from '../report/layout/display-width.ts';
import { wrap } from '../report/layout/wrap.ts';

/** How commander measures and breaks the lines of its help, Japanese among them. */
export const helpLayout = {
  displayWidth,
  boxWrap: (text: string, width: number): string =>
    text
      .split('\n')
      .flatMap((line) => wrap(line, width))
      .join('\n'),
};
