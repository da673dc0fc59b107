import type { Reply } from '../interview/step.ts';
import { type Drawn, drawnOn } from './drawn-on.ts';
import type { KeyQueue } from './key-queue.ts';
import { drawList } from './list/draw-list.ts';
import { rowsOf } from './list/list-rows.ts';
import type { ListState } from './list/list-state.ts';
import { press } from './list/press.ts';
import { promptList } from './prompt.ts';
import { promptInput } from './prompt-input.ts';
import { back, finish, type Sheet } from './sheet.ts';
import { beginsPaste } from './split-keys.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds that a window which is drawn larger stands still before it is drawn on. */
const resizePause = 30;

/** Draws a sheet until it is replied to; again where the terminal was resized or the program suspended meanwhile. */
export async function askSheet(
  sheet: Sheet,
  terminal: Terminal,
  keys: KeyQueue,
  columns: () => number,
  suspend: () => Promise<void>,
): Promise<Reply> {
  const { output, language } = terminal;
  let state = startOf(sheet);
  let before: Drawn | undefined;
  for (;;) {
    const prompt = promptInput();
    const stop = new AbortController();
    let pressed: Reply | undefined;
    let again: 'resized' | 'suspended' | undefined;
    let letGo = () => {};
    const end = (reply: Reply) => {
      pressed ??= reply;
      letGo();
      stop.abort();
    };
    const drawn: Drawn = drawnOn(output, terminal.widthOf, before, () => {
      letGo = keys.take(taker);
    });
    const redraw = (why: 'resized' | 'suspended') => {
      again ??= why;
      letGo();
      drawn.stop();
      stop.abort();
    };
    // keys that lists do not know; the rest is the prompt's, as soon as there is one
    const taker = {
      key: (key: string) => {
        const isHeld = state.reading !== null || state.filter !== '';
        switch (key) {
          case '\x1b':
            return isHeld ? prompt.escape() : sheet.canGoBack ? end(back) : undefined;
          case '\x02':
            return sheet.canGoBack ? end(back) : undefined;
          case '\x03':
            return end({ kind: 'leave', cause: 'interrupted' });
          case '\x04':
            return end({ kind: 'leave', cause: 'input-ended' });
          case '\x06':
            return sheet.isOpening ? undefined : end(finish);
          case '\x1a':
            return redraw('suspended');
          default:
            // a text that was pasted answers nothing
            return key.startsWith(beginsPaste) ? undefined : prompt.key(key);
        }
      },
      ended: () => end({ kind: 'leave', cause: 'input-ended' }),
    };
    let pause: NodeJS.Timeout | undefined;
    const onResize = () => {
      clearTimeout(pause);
      pause = setTimeout(() => redraw('resized'), resizePause);
    };
    output.on('resize', onResize);
    try {
      const draw = (of: ListState) => drawList(sheet, of, terminal, columns());
      return await promptList(
        {
          start: state,
          draw: (of) => draw(of).lines,
          press: (of, key) => press(sheet, of, key, draw(of), language),
          onChange: (now) => {
            state = now;
          },
        },
        { input: prompt.stream, output: drawn.output, signal: stop.signal },
      );
    } catch (error) {
      if (pressed !== undefined) return pressed;
      if (again === undefined) {
        if (error instanceof Error && error.name === 'ExitPromptError') return { kind: 'leave', cause: 'interrupted' };
        throw error;
      }
      before = again === 'resized' ? drawn : undefined;
    } finally {
      clearTimeout(pause);
      output.off('resize', onResize);
      letGo();
    }
    if (again === 'suspended') {
      output.write(drawn.erasure());
      await suspend();
    }
  }
}

function startOf(sheet: Sheet): ListState {
  const rows = rowsOf(sheet, '');
  const at = sheet.first === undefined ? 0 : rows.findIndex(({ line }) => line?.reply === sheet.first);
  const checked = (sheet.boxes ?? []).filter((box) => box.checked).map((box) => box.id);
  return { at: Math.max(at, 0), filter: '', checked, refused: '', reading: null };
}
