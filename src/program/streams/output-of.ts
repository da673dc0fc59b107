import { writeSync } from 'node:fs';
import { type Output, ReaderGone } from '../../commands/call/command.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { descriptorKind } from './descriptor-kind.ts';

const known = new WeakSet<NodeJS.WriteStream>();

/** `descriptor` is that of a file or a pipe: it needs a stream only where it cannot take everything at once. */
export function outputOf(descriptor: 1 | 2 | undefined, open: () => NodeJS.WriteStream, name: string): Output {
  const opened = () => {
    const stream = open();
    // whoever writes asks for its own error; one that nobody asks for must not end the process
    if (!known.has(stream)) stream.on('error', () => {});
    known.add(stream);
    return stream;
  };
  const isTTY = descriptor === undefined && opened().isTTY === true;
  return {
    get stream() {
      return opened();
    },
    isTTY,
    columns: isTTY ? opened().columns : undefined,
    // one that does not know its height says 0
    rows: isTTY ? opened().rows || undefined : undefined,
    write: (data) => write(descriptor, opened, data, name),
  };
}

async function write(
  descriptor: number | undefined,
  open: () => NodeJS.WriteStream,
  data: string | Uint8Array,
  name: string,
): Promise<void> {
  try {
    if (descriptor === undefined) return await writeTo(open(), data);
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    const waits = !descriptorKind(descriptor)?.isFile() && (begun.has(descriptor) || bytes.length > atOnce);
    begun.add(descriptor);
    if (waits) return await writeTo(open(), bytes);
    const rest = writeWhole(descriptor, bytes);
    if (rest.length > 0) await writeTo(open(), rest);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET') throw new ReaderGone();
    throw new UserError([problem('CANNOT_WRITE', { name, cause: code ?? String(error) }, { place: name })]);
  }
}

/**
 * A write by descriptor that has to wait for a reader lets no signal through. A pipe holds 64 KB, so the first write of
 * half of that does not wait.
 */
const atOnce = 32_768;
const begun = new Set<number>();

/**
 * Writes by descriptor, and gives back what a pipe that does not wait would not take. Node's own stream for files takes a
 * write of which the disk took only a part for the whole.
 */
function writeWhole(descriptor: number, bytes: Uint8Array): Uint8Array {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return bytes.subarray(done);
}

const writeTo = (stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()));
  });
