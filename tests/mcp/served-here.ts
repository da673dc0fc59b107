import { PassThrough } from 'node:stream';
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import { runMain } from '../../src/program/main.ts';
import { fakePorts } from '../fake-ports.ts';

/**
 * The program as `mcp`, in this process and in the folder `cwd`, and the end of its streams that a client holds. Whoever closes it
 * is back in the folder that they came from.
 */
export function servedHere(cwd: string, words: readonly string[] = []): Transport {
  const [input, output, notes] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const here = process.cwd();
  let ended: Promise<void>;
  const transport: Transport = {
    async start() {
      process.chdir(cwd);
      let told = '';
      output.setEncoding('utf8').on('data', (piece: string) => {
        const lines = `${told}${piece}`.split('\n');
        told = lines.pop()!;
        for (const line of lines) transport.onmessage?.(JSON.parse(line) as JSONRPCMessage);
      });
      notes.resume();
      ended = runMain(
        fakePorts({
          argv: ['mcp', ...words],
          stdin: () => input as unknown as NodeJS.ReadStream,
          stdout: () => output as unknown as NodeJS.WriteStream,
          stderr: () => notes as unknown as NodeJS.WriteStream,
        }),
      );
    },
    async send(message) {
      input.write(`${JSON.stringify(message)}\n`);
    },
    async close() {
      input.end();
      await ended;
      process.chdir(here);
      transport.onclose?.();
    },
  };
  return transport;
}
