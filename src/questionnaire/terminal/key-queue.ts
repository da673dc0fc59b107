import { beginsPaste, splitKeys } from './split-keys.ts';

/** Who is asked now. */
export interface KeyTaker {
  /** One key, as the terminal sends it. */
  readonly key: (key: string) => void;
  readonly ended: () => void;
}
export interface KeyQueue {
  /** What was typed up to now answers nothing. Called before anything is drawn, since what is seen may be answered. */
  readonly forget: () => Promise<void>;
  /** Keys go to the taker, one at a time, until the returned function is called; then they wait for the next. */
  readonly take: (taker: KeyTaker) => () => void;
  readonly close: () => void;
}

/**
 * A lone Escape is told from the first byte of an arrow key by what follows. Node's `keypress` waits 500 ms for it; an
 * arrow key's bytes come together, or within a few milliseconds over a slow line.
 */
const escapeDelay = 30;
/** A paste is long, and may come in pieces. */
const pasteDelay = 1_000;

/** What Linux makes of an end of input that was not read before the terminal was put into raw mode. */
const endBeforeRaw = '\0';

/**
 * The keys of a terminal, in their order. A prompt that is taken down would lose those that come before the next one is
 * up, and those in the same chunk as the key that answered it; here they wait.
 */
export function keyQueue(input: NodeJS.ReadStream): KeyQueue {
  const waiting: string[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  let ended = false;
  let busy = false;
  let taker: KeyTaker | undefined;
  let pause: NodeJS.Timeout | undefined;

  const hand = () => {
    if (busy || taker === undefined) return;
    const key = waiting.shift();
    if (key !== undefined) {
      taker.key(key);
      afterwards(hand);
    } else if (ended) taker.ended();
  };
  /** A key may answer: what follows from it has to happen before the next one goes to anybody. */
  const afterwards = (then: () => void) => {
    busy = true;
    setImmediate(() => {
      busy = false;
      then();
    });
  };
  const onData = (data: Buffer | string) => {
    clearTimeout(pause);
    const split = splitKeys(rest + (typeof data === 'string' ? data : decoder.decode(data, { stream: true })));
    rest = split.rest;
    for (const one of split.keys) waiting.push(one);
    if (rest !== '')
      pause = setTimeout(
        () => {
          waiting.push(/^\x1b+$/.test(rest) ? '\x1b' : rest);
          rest = '';
          hand();
        },
        rest.startsWith(beginsPaste) ? pasteDelay : escapeDelay,
      );
    hand();
  };
  const onEnd = () => {
    ended = true;
    hand();
  };
  const ends = ['end', 'close', 'error'] as const;
  input.on('data', onData);
  for (const event of ends) input.on(event, onEnd);
  return {
    async forget() {
      // the first round of the loop begins to read, the second has read what was there
      for (let round = 0; round < 2; round++) await new Promise((resolve) => setImmediate(resolve));
      // the input may have ended before the terminal was raw, and nobody be there to say so again
      if (waiting.includes(endBeforeRaw)) ended = true;
      waiting.length = 0;
    },
    take(next) {
      taker = next;
      if (!busy) afterwards(hand);
      return () => {
        if (taker === next) taker = undefined;
      };
    },
    close() {
      taker = undefined;
      clearTimeout(pause);
      input.off('data', onData);
      for (const event of ends) input.off(event, onEnd);
    },
  };
}
