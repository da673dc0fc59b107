/** Work that goes on while the page is used. */
export interface Stepping<T> {
  /** Goes through the steps from now on, and no longer through those of before. */
  begin(steps: Iterator<T>): void;
  /** Says whether there was anything left to do. */
  stop(): boolean;
}

/** One step after another, each a task of its own: between them the browser draws, and answers who clicks. */
export function stepByStep<T>(heard: (value: T) => void): Stepping<T> {
  // timers would wait four milliseconds between steps
  const { port1, port2 } = new MessageChannel();
  let running: Iterator<T> | undefined;
  let isAsked = false;
  const ask = () => {
    if (!isAsked) port2.postMessage(null);
    isAsked = true;
  };
  port1.onmessage = () => {
    isAsked = false;
    const next = running?.next();
    if (next?.done === true) running = undefined;
    if (next === undefined || next.done === true) return;
    ask();
    heard(next.value);
  };
  return {
    begin(steps) {
      running = steps;
      ask();
    },
    stop() {
      const wasRunning = running !== undefined;
      running = undefined;
      return wasRunning;
    },
  };
}
