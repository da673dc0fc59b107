import type { LeftBehind } from '../../documents/writing/clear-begun.ts';
import { type Draft, draftFile } from '../../documents/writing/draft-file.ts';
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

export async function batchOutput(
  { options: { output, force } }: Call,
  { stdout, whenInterrupted, run }: World,
): Promise<BatchOutput> {
  if (output === undefined)
    return {
      write: (bytes) => stdout.write(bytes),
      commit: () => {},
      left: { cleared: [], unclear: [] },
      discard: () => {},
    };
  const ours = await run();
  let begun: Draft | undefined;
  // heard before there is anything to clean up: a signal may come as soon as the file is there
  const forget = whenInterrupted(() => begun?.discard());
  const draft = beginOr(forget, () => draftFile(output, force === true, ours));
  begun = draft;
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

function beginOr(forget: () => Promise<void>, begin: () => Draft): Draft {
  try {
    return begin();
  } catch (error) {
    void forget();
    throw error;
  }
}
