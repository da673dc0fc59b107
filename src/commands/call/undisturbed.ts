import type { Run } from '../../documents/writing/run.ts';
import type { World } from './command.ts';

/** Has something written to its end, whatever signal comes meanwhile. */
export async function undisturbed<T>({ whenInterrupted, run }: World, write: (run: Run) => T): Promise<T> {
  const thisRun = await run();
  const takeBack = whenInterrupted(() => {});
  try {
    return write(thisRun);
  } finally {
    void takeBack();
  }
}
