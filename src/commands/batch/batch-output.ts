import { type Draft, draftFile } from '../../documents/draft-file.ts';
import type { Call, World } from '../call/command.ts';

/** Where the lines of a batch go: to stdout as they come, or to a file that is there only when all of them are. */
export interface BatchOutput {
  write(bytes: Uint8Array): Promise<void>;
  commit(): void;
  /** Takes a draft away; nothing after `commit`. */
  discard(): void;
}

export function batchOutput({ options }: Call, { stdout, whenInterrupted }: World): BatchOutput {
  if (options.output === undefined)
    return { write: (bytes) => stdout.write(bytes), commit: () => {}, discard: () => {} };
  const draft: Draft = draftFile(options.output, options.force === true);
  const forget = whenInterrupted(() => draft.discard());
  return {
    write: async (bytes) => draft.write(bytes),
    commit: () => draft.commit(),
    discard: () => {
      forget();
      draft.discard();
    },
  };
}
