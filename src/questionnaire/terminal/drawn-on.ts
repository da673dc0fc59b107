import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/**
 * An output for a prompt that remembers what was drawn last. After a resize the terminal has broken those lines anew, and
 * nobody but us can say how many they are now.
 */
export function drawnOn(
  output: NodeJS.WriteStream,
  widthOf: (text: string) => number,
): { readonly output: NodeJS.WriteStream; readonly erase: () => void } {
  let drawing = '';
  let erased = false;
  const through = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      // a drawing is written at once; what has no text only moves the cursor
      if (!erased && stripVTControlCharacters(chunk) !== '') drawing = chunk;
      if (!erased) output.write(chunk);
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
    erase() {
      const columns = output.columns || 80;
      const lines = stripVTControlCharacters(drawing).split('\n');
      const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
      output.write(`\r\x1b[2K${'\x1b[1A\x1b[2K'.repeat(rows - 1)}\x1b[?25h`);
      erased = true;
    },
  };
}
