import { type Output, ReaderGone, type World } from '../src/commands/call/command.ts';

export interface FakeWorld {
  readonly world: World;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** A world without a process: what is read comes from `chunks`, what is written is kept once there is a `reader`. */
export function fakeWorld(
  chunks: Iterable<Uint8Array> = [],
  {
    readerLeavesAfter = Number.POSITIVE_INFINITY,
    reader = Promise.resolve(),
  }: { readonly readerLeavesAfter?: number; readonly reader?: Promise<void> } = {},
): FakeWorld {
  const written = { out: [] as Buffer[], err: [] as Buffer[] };
  const outputTo = (kept: Buffer[], most: number): Output => ({
    isTTY: false,
    columns: undefined,
    rows: undefined,
    stream: undefined as never,
    write: async (data) => {
      const copied = Buffer.from(data as Uint8Array);
      await reader;
      if (kept.length >= most) throw new ReaderGone();
      kept.push(copied);
    },
  });
  const text = (kept: Buffer[]) => Buffer.concat(kept).toString('utf8');
  return {
    world: {
      env: {},
      called: () => 'fw-advisor',
      stdin: {
        isTTY: false,
        stream: undefined as never,
        readAll: async () => Buffer.concat([...chunks]),
        chunks: async function* () {
          yield* chunks;
        },
      },
      stdout: outputTo(written.out, readerLeavesAfter),
      stderr: outputTo(written.err, Number.POSITIVE_INFINITY),
      today: () => '2026-11-23',
      openFile: async () => false,
      suspend: async () => {},
      whenInterrupted: () => async () => {},
      run: async () => ({ mark: 'test', isOver: () => false }),
    },
    stdout: () => text(written.out),
    stderr: () => text(written.err),
  };
}
