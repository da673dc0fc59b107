/** One line of a stream of bytes: where it stands in a buffer that is valid until the call returns. */
export type TakeLine = (bytes: Uint8Array, from: number, to: number) => void;

const lineFeed = 10;

/**
 * Cuts chunks into lines without holding more than one of them, and of no line more than `limit` bytes: a longer one is
 * told to `tooLong` instead, once, where the limit is crossed. The last line may lack its line feed.
 */
export function lineSplitter(limit: number, take: TakeLine, tooLong: () => void) {
  let held: Buffer[] = [];
  let size = 0;
  let dropping = false;
  const hold = (piece: Buffer) => {
    size += piece.length;
    if (size > limit) {
      dropping = true;
      held = [];
      tooLong();
    } else if (piece.length > 0) held.push(Buffer.from(piece)); // a copy: the chunk's memory is used again
  };
  const finish = () => {
    if (!dropping) {
      const line = held.length === 1 ? held[0]! : Buffer.concat(held);
      take(line, 0, line.length);
    }
    held = [];
    size = 0;
    dropping = false;
  };
  return {
    /** Calls for every line that is complete with this chunk; gives back the rest of it where `going` says to stop. */
    push(chunk: Uint8Array, going: () => boolean): Uint8Array {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      let from = 0;
      while (from < bytes.length && going()) {
        const end = bytes.indexOf(lineFeed, from);
        if (end < 0) {
          if (!dropping) hold(bytes.subarray(from));
          return bytes.subarray(bytes.length);
        }
        if (size > 0 || dropping) {
          if (!dropping) hold(bytes.subarray(from, end));
          finish();
        } else if (end - from > limit) tooLong();
        else take(bytes, from, end);
        from = end + 1;
      }
      return bytes.subarray(from);
    },
    /** The end of the stream: what is held is the last line. */
    end(): void {
      if (size > 0) finish();
    },
  };
}
