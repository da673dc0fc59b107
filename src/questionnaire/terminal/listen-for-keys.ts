interface Keys {
  readonly escape: () => void;
  readonly back: () => void;
  readonly finish: () => void;
  readonly interrupted: () => void;
  readonly ended: () => void;
}

/**
 * A lone Escape is told from the first byte of an arrow key by what follows. Node's `keypress` waits 500 ms for it; an
 * arrow key's bytes come together, or within a few milliseconds over a slow line.
 */
const escapeDelay = 30;

/** Listens to the bytes of the terminal for the keys that lists do not know; the answer ends it. */
export function listenForKeys(input: NodeJS.ReadStream, keys: Keys): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const onData = (data: Buffer | string) => {
    clearTimeout(waiting);
    waiting = undefined;
    switch (data.toString()) {
      case '\x1b':
        waiting = setTimeout(keys.escape, escapeDelay);
        return;
      case '\x02':
        keys.back();
        return;
      // readline would take it for Alt with Ctrl-C where it comes soon after an Escape
      case '\x03':
        keys.interrupted();
        return;
      case '\x04':
        keys.ended();
        return;
      case '\x06':
        keys.finish();
        return;
    }
  };
  const onEnd = () => keys.ended();
  input.on('data', onData);
  for (const event of ['end', 'close', 'error']) input.on(event, onEnd);
  return () => {
    clearTimeout(waiting);
    input.off('data', onData);
    for (const event of ['end', 'close', 'error']) input.off(event, onEnd);
  };
}
