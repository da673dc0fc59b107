import { displayWidth } from '../../src/typesetting/widths/display-width.ts';

/**
 * What a terminal shows after the bytes it got: as much of one as the interview uses (new lines, the cursor's moves,
 * erasing), without scrolling back and without reflow.
 */
export class Screen {
  #lines: string[][] = [[]];
  #row = 0;
  #column = 0;
  #columns: number;
  #rest = '';
  /** Rows that a line too long for the screen goes on in. */
  readonly #continued = new Set<number>();
  cursorHidden = false;
  bells = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  resize(columns: number): void {
    this.#columns = columns;
  }

  write(text: string): void {
    const all = this.#rest + text;
    this.#rest = '';
    let at = 0;
    while (at < all.length) {
      const tail = all.slice(at);
      const sequence = /^\x1b\[([?\d;]*)([A-Za-z])/.exec(tail);
      if (sequence !== null) {
        this.#control(sequence[1]!, sequence[2]!);
        at += sequence[0].length;
      } else if (tail[0] === '\x1b' && tail.length < 12 && !/^\x1b\[[?\d;]*[A-Za-z]/.test(tail)) {
        this.#rest = tail; // the end of it is still to come
        return;
      } else {
        const character = String.fromCodePoint(all.codePointAt(at)!);
        this.#put(character);
        at += character.length;
      }
    }
  }

  #control(argument: string, command: string): void {
    const count = Number(argument || '1');
    if (command === 'A') this.#row = Math.max(0, this.#row - count);
    else if (command === 'B') this.#row += count;
    else if (command === 'G') this.#column = count - 1;
    else if (command === 'K' && argument === '2') {
      this.#lines[this.#row] = [];
      this.#continued.delete(this.#row);
    } else if (command === 'K') this.#line().length = Math.min(this.#line().length, this.#column);
    else if (command === 'J') {
      this.#lines.length = this.#row + 1;
      this.#line().length = Math.min(this.#line().length, this.#column);
    } else if (argument === '?25') this.cursorHidden = command === 'l';
  }

  #line(): string[] {
    while (this.#lines.length <= this.#row) this.#lines.push([]);
    return this.#lines[this.#row]!;
  }

  #put(character: string): void {
    if (character === '\r') this.#column = 0;
    else if (character === '\n') this.#row += 1;
    else if (character === '\x07') this.bells += 1;
    else if (character === '\b') this.#column = Math.max(0, this.#column - 1);
    else {
      const width = displayWidth(character);
      if (this.#column + width > this.#columns) {
        this.#row += 1;
        this.#column = 0;
        this.#continued.add(this.#row);
      }
      const line = this.#line();
      while (line.length < this.#column) line.push(' ');
      line[this.#column] = character;
      if (width === 2) line[this.#column + 1] = '';
      this.#column += width;
    }
    this.#line();
  }

  /** The text with lines that were too long for the screen whole again. */
  get whole(): string {
    return this.#lines.map((line, row) => (row > 0 && !this.#continued.has(row) ? '\n' : '') + line.join('')).join('');
  }

  get text(): string {
    return this.#lines
      .map((line) => line.join('').trimEnd())
      .join('\n')
      .trimEnd();
  }
}
