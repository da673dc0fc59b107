// The built program, loaded once in a thread and run once for each message: what `run-program.ts` starts.
// A run has the words, the environment and the input that it is given, and streams that are no terminal; nothing of
// the process is its own, so that what a test says of descriptors, signals or the end of a process needs `runProcess`.
import { createRequire } from 'node:module';
import { Readable, Writable } from 'node:stream';
import { workerData } from 'node:worker_threads';

const { port, signal, entry } = workerData;
const { cli } = createRequire(import.meta.url)(entry);

let crash = () => {};
process.on('uncaughtException', (error) => crash(error));

/** As a pipe hands them over. */
const pieces = function* (bytes) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
};

function kept() {
  const chunks = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      // its memory is used again
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

async function run({ words, input, env }) {
  const stdin = Readable.from(pieces(input), { objectMode: false });
  const [stdout, stderr] = [kept(), kept()];
  const code = await new Promise((resolve) => {
    let last = null;
    crash = resolve;
    cli({
      argv: words,
      env,
      called: () => 'fw-advisor',
      stdin: () => stdin,
      stdout: () => stdout.stream,
      stderr: () => stderr.stream,
      isFileOrPipe: () => false,
      now: () => new Date(),
      exit: (code) => {
        last = code;
      },
      exitNow: resolve,
      openFile: async () => false,
      suspend: async () => {},
      onSignal: () => () => {},
      endBy: () => {},
      isFirst: false,
      run: async () => ({ mark: 'warm', isOver: () => false }),
      onCrash: (act) => {
        crash = act;
      },
    }).then(() => resolve(last), crash);
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

port.on('message', async (asked) => {
  globalThis.__stryker__?.begin?.();
  port.postMessage(await run(asked));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
