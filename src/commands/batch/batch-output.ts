import type { LeftBehind } from '../../documents/clear-begun.ts';
import { type Draft, draftFile } from '../../documents/draft-file.ts';
import type { Call, World } from '../call/command.ts';

/** Where the lines of a batch go: to stdout as they come, or to a file that is there only when all of them are. */
export interface BatchOutput {
  write(bytes: Uint8Array): Promise<void>;
  commit(): void;
  /** What killed runs had left beside the file. */
  readonly left: LeftBehind;
  /** Takes a draft away; nothing after `commit`. */
  discard(): void;
}

export async function batchOutput({ options }: Call, { stdout, whenInterrupted, run }: World): Promise<BatchOutput> {
  if (options.output === undefined)
    return {
      write: (bytes) => stdout.write(bytes),
      commit: () => {},
      left: { cleared: [], unclear: [] },
      discard: () => {},
    };
  const draft: Draft = draftFile(options.output, options.force === true, await run());
  const forget = whenInterrupted(() => draft.discard());
  return {
    write: async (bytes) => draft.write(bytes),
    commit: () => draft.commit(),
    left: draft.left,
    discard: () => {
      void forget();
      draft.discard();
    },
  };
}
