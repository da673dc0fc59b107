import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import type { PageUi } from '../page-ui.ts';
import { askingWords } from '../words/asking-words.ts';

/** What just went, beside the result, with the way back. */
export const undoableView = ({ language }: PageState, { undoable, canUndo }: PageUi): Element | null =>
  undoable === null
    ? null
    : h('p.undoable', { 'data-key': 'undoable' }, [
        undoable,
        canUndo && [' ', h('button', { type: 'button', 'data-action': 'undo' }, askingWords[language].undo)],
      ]);
