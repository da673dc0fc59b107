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
  let draft: Draft | undefined;
  // heard before there is anything to clean up: a signal may come as soon as the file is there
  const forget = whenInterrupted(() => draft?.discard());
  try {
    draft = draftFile(output, force === true, ours);
  } catch (error) {
    void forget();
    throw error;
  }
  const { left, write, commit, discard } = draft;
  return {
    write: async (bytes) => write(bytes),
    commit,
    left,
    discard: () => {
      void forget();
      discard();
    },
  };
}
