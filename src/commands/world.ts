import { megabyte } from '../documents/read-text-file.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Output, World } from './command.ts';
import type { ProcessPorts } from './main.ts';

/** The process as commands see it. Getters, because opening a stream takes time that not every command has to spend. */
export function worldOf({ env, stdin, stdout, stderr, now }: ProcessPorts): World {
  return {
    env,
    get stdin() {
      const stream = stdin();
      return { stream, isTTY: stream.isTTY === true, readAll: (megabytes: number) => readAll(stream, megabytes) };
    },
    get stdout() {
      return outputOf(stdout());
    },
    get stderr() {
      return outputOf(stderr());
    },
    today: () => now().toISOString().slice(0, 10),
  };
}

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  stream,
  isTTY: stream.isTTY === true,
  columns: stream.isTTY ? stream.columns : undefined,
});

async function readAll(stream: NodeJS.ReadStream, megabytes: number): Promise<Uint8Array> {
  const name = '<stdin>';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > megabytes * megabyte)
        throw new UserError([problem('TOO_LARGE', { name, limit: `${megabytes} MB` }, { place: name })]);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError([
      problem('CANNOT_READ', { name, cause: (error as NodeJS.ErrnoException).code ?? String(error) }, { place: name }),
    ]);
  }
  return Buffer.concat(chunks);
}
