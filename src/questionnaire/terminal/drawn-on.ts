import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** A terminal that knows them shows what stands between at once, however slow the line. */
const together = '\x1b[?2026h';
const shown = '\x1b[?2026l';

/** What a prompt drew, and how to take it away. */
export interface Drawn {
  readonly output: NodeJS.WriteStream;
  /** From now on nothing is drawn any more. */
  readonly stop: () => void;
  /** What takes away the last drawing. */
  readonly erasure: () => string;
}

/**
 * An output for a prompt that remembers what was drawn last. After a resize the terminal has broken those lines anew, and
 * nobody but us can say how many they are now. The first drawing takes the place of `before` in one go, so that the screen
 * is never empty between the two; `onFirst` hears of it.
 */
export function drawnOn(
  output: NodeJS.WriteStream,
  widthOf: (text: string) => number,
  before: Drawn | undefined,
  onFirst: () => void,
): Drawn {
  let drawing = '';
  let stopped = false;
  const through = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      const first = drawing === '';
      // a drawing is written at once; what has no text only moves the cursor
      if (!stopped && stripVTControlCharacters(chunk) !== '') drawing = chunk;
      const whole = first && drawing !== '' && before !== undefined ? before.erasure() + chunk : chunk;
      if (!stopped) output.write(`${together}${whole}${shown}`);
      if (first && drawing !== '') onFirst();
      done();
    },
  });
  Object.defineProperties(through, {
    isTTY: { value: true },
    columns: { get: () => output.columns },
    rows: { get: () => output.rows },
  });
  return {
    output: through as unknown as NodeJS.WriteStream,
    stop() {
      stopped = true;
    },
    erasure() {
      const columns = output.columns || 80;
      const lines = stripVTControlCharacters(drawing).split('\n');
      const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
      return `\r\x1b[2K${'\x1b[1A\x1b[2K'.repeat(rows - 1)}\x1b[?25h`;
    },
  };
}
