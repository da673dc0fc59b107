import { PassThrough } from 'node:stream';

/** An input for one prompt, that gets its keys from whoever has them. */
export interface PromptInput {
  readonly stream: PassThrough;
  readonly key: (key: string) => void;
  /** Enter, whatever else is on the way. */
  readonly enter: () => void;
}

/** Ctrl-Z: readline lends the terminal to the shell and takes it back. */
const suspend = '\x1a';

/**
 * The terminal stays raw from one prompt to the next: what is typed meanwhile would be echoed. Only where the program is
 * suspended the terminal is the shell's.
 */
export function promptInput(terminal: Pick<NodeJS.ReadStream, 'isTTY' | 'setRawMode'>): PromptInput {
  let suspending = false;
  const stream = Object.assign(new PassThrough(), {
    setRawMode(raw: boolean) {
      if (terminal.isTTY && (raw || suspending)) terminal.setRawMode(raw);
    },
  });
  return {
    stream,
    key(key) {
      suspending = key === suspend;
      stream.write(key);
    },
    enter: () => {
      stream.emit('keypress', '\r', { name: 'return', sequence: '\r', ctrl: false, meta: false, shift: false });
    },
  };
}
