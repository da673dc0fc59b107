import type { ProcessPorts } from '../main.ts';

export const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
export type Signal = (typeof signals)[number];

/** What is done where a signal ends the process. */
export interface Interrupts {
  /** The answer takes it back, and resolves when a signal ends the process by itself again. */
  readonly whenInterrupted: (act: () => void) => () => Promise<void>;
  /** Has something done during which Ctrl-C is somebody else's. */
  readonly withoutKeys: <T>(act: () => Promise<T>) => Promise<T>;
  readonly cleanUp: () => void;
}

/**
 * Signals are heard only while something is to be cleaned up: else they end the process by themselves, whatever it computes
 * or waits for. What is being done when one comes is done to its end first. The first process of a container has no end by
 * itself, and hears them always.
 */
export function interrupts({ onSignal, endBy, isFirst }: ProcessPorts): Interrupts {
  const cleanings = new Set<() => void>();
  let foreignKeys = 0;
  let takeBack: (() => void)[] = [];
  const cleanUp = () => {
    for (const act of cleanings) act();
  };
  const hear = () => {
    if (takeBack.length > 0) return;
    takeBack = signals.map((signal) =>
      onSignal(signal, () => {
        if (signal === 'SIGINT' && foreignKeys > 0) return;
        cleanUp();
        endBy(signal);
      }),
    );
  };
  const whenInterrupted = (act: () => void) => {
    cleanings.add(act);
    hear();
    return async () => {
      cleanings.delete(act);
      // what came while nothing else could be done is told in the next turn but one
      await turn();
      await turn();
      if (cleanings.size > 0 || isFirst) return;
      for (const stop of takeBack) stop();
      takeBack = [];
    };
  };
  if (isFirst) hear();
  return {
    whenInterrupted,
    cleanUp,
    withoutKeys: async (act) => {
      const stop = whenInterrupted(() => {});
      foreignKeys++;
      try {
        return await act();
      } finally {
        foreignKeys--;
        await stop();
      }
    },
  };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
