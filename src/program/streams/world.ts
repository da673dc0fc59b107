import type { World } from '../../commands/call/command.ts';
import { readValue } from '../../commands/call/options/read-options.ts';
import { seconds } from '../../commands/call/options/seconds.ts';
import { notesWords } from '../../commands/words/notes.ts';
import { megabyte } from '../../documents/read-text-file.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import type { ProcessPorts } from '../main.ts';
import { descriptorKind } from './descriptor-kind.ts';
import { outputOf } from './output-of.ts';

/** After so long without a byte somebody should know what is waited for. */
const noteAfter = 1_000;
/** Seconds of silence after which input that is not a terminal is given up. */
const patienceFallback = 60;
const patienceVariable = 'FW_ADVISOR_STDIN_TIMEOUT';

/** The process as commands see it. Getters, because opening a stream takes time that not every command has to spend. */
export function worldOf(
  { env, called, stdin, stdout, stderr, isFileOrPipe, now, openFile, suspend, run }: ProcessPorts,
  language: Language,
  whenInterrupted: World['whenInterrupted'],
): World {
  const world: World = {
    env,
    called,
    get stdin() {
      const chunks = (patience = patienceFallback) =>
        read(
          stdin(),
          readPatience(env, patience),
          () => void world.stderr.write(`fw-advisor: ${notesWords[language].waiting}\n`).catch(() => {}),
        );
      return {
        get stream() {
          return stdin();
        },
        isTTY: !isFileOrPipe(0) && stdin().isTTY === true,
        chunks,
        readAll: (megabytes: number) => readAll(chunks(), megabytes),
      };
    },
    get stdout() {
      return outputOf(isFileOrPipe(1) ? 1 : undefined, stdout, '<stdout>');
    },
    get stderr() {
      return outputOf(isFileOrPipe(2) ? 2 : undefined, stderr, '<stderr>');
    },
    today: () => now().toISOString().slice(0, 10),
    openFile,
    suspend,
    whenInterrupted,
    run,
  };
  return world;
}

const stdinName = '<stdin>';

function readPatience(env: World['env'], fallback: number): number {
  const asked = env[patienceVariable];
  if (asked === undefined || asked === '') return fallback;
  return readValue(patienceVariable, asked, seconds());
}

async function readAll(chunks: AsyncIterable<Uint8Array>, megabytes: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    size += chunk.length;
    if (size > megabytes * megabyte)
      throw new UserError([problem('TOO_LARGE', { name: stdinName, limit: `${megabytes} MB` }, { place: stdinName })]);
  }
  return Buffer.concat(read);
}

/** Standard input, with a note where nothing comes at first and an end where nothing comes any more. */
async function* read(stream: NodeJS.ReadStream, patience: number, note: () => void): AsyncGenerator<Uint8Array> {
  // Node opens a directory as an input that is empty
  if (descriptorOf(stream) === 0 && descriptorKind(0)?.isDirectory()) throw cannotRead('EISDIR');
  let silent: NodeJS.Timeout | undefined;
  const waiting = setTimeout(note, noteAfter);
  const watch = () => {
    clearTimeout(silent);
    if (patience > 0 && !stream.isTTY) silent = setTimeout(() => stream.destroy(silence(patience)), 1_000 * patience);
  };
  try {
    watch();
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      clearTimeout(waiting);
      // the time that the taker needs is not silence
      clearTimeout(silent);
      yield chunk;
      watch();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotRead((error as NodeJS.ErrnoException).code ?? String(error));
  } finally {
    clearTimeout(waiting);
    clearTimeout(silent);
    // an input that stays open would keep the process
    stream.destroy();
  }
}

const silence = (seconds: number) =>
  new UserError([
    problem('SILENT_INPUT', { name: stdinName, seconds, variable: patienceVariable }, { place: stdinName }),
  ]);
const cannotRead = (cause: string) =>
  new UserError([problem('CANNOT_READ', { name: stdinName, cause }, { place: stdinName })]);

const descriptorOf = (stream: unknown) => (stream as { readonly fd?: number }).fd;
