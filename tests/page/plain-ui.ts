import type { PageUi } from '../../src/page/page-ui.ts';

/** A page as it is before anything but a question was touched; a test says what it has beside that. */
export const plainUi = (bases: PageUi['bases']): PageUi => ({
  ...{ bases, scheme: 'auto', notice: null, undoable: null, done: null, canUndo: false, rival: null, at: null },
  ...{ begins: false, everyQuestion: true, keys: false, resultFirst: false, hasLink: true, group: [], printed: null },
  ...{ appendix: false, saved: null, compare: { kind: 'overview', separating: false, hidden: [], sources: 0 } },
});
