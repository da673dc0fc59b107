import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { makeServer } from './make-server.ts';
import type { McpPorts } from './ports.ts';

/** Serves tools over two streams, in both protocols, until the input ends. Nothing else may be written to the output. */
export function serve(
  ports: McpPorts,
  input: Readable,
  output: Writable,
  onError: (error: Error) => void,
): Promise<void> {
  const transport = new StdioServerTransport(input, output);
  return new Promise((resolve) => {
    input.once('close', resolve);
    input.once('end', resolve);
    // whoever read the answers went away
    output.once('error', () => resolve());
    serveStdio(() => makeServer(ports), { transport, onerror: onError });
  });
}
