import { createInterface, type Interface } from 'node:readline';

/** The lines of an input one by one, as fast as they are wanted; null at its end. */
export function linesOf(input: NodeJS.ReadStream): { read: () => Promise<string | null>; close: () => void } {
  const lines: string[] = [];
  let ended = false;
  let waiting: ((line: string | null) => void) | undefined;
  let reader: Interface | undefined;
  const give = () => {
    if (waiting === undefined || (lines.length === 0 && !ended)) return;
    const take = waiting;
    waiting = undefined;
    take(lines.shift() ?? null);
  };
  const start = () => {
    reader = createInterface({ input, terminal: false });
    reader.on('line', (line) => {
      lines.push(line);
      give();
    });
    const end = () => {
      ended = true;
      give();
    };
    reader.on('close', end);
    // where the input fails, the reader says so, and throws where nobody listens to it
    reader.on('error', end);
  };
  return {
    read: () =>
      new Promise((resolve) => {
        waiting = resolve;
        if (reader === undefined) start();
        give();
      }),
    close: () => {
      reader?.close();
      input.pause();
    },
  };
}
