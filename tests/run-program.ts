import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isMainThread, MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

const root = join(import.meta.dirname, '..');
const { FW_ADVISOR_BIN } = process.env;

/** The Node that runs the program: the one that runs the tests. */
export const node = process.execPath;
/** `FW_ADVISOR_BIN` puts in another build, such as an installed package. */
export const program = FW_ADVISOR_BIN ?? join(root, 'bin', 'fw-advisor.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Given {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds after which a run counts as one that never ends. */
const patience = 110_000;

/** What `npm run mutation` tells the program: which change of the code is switched on, and to write down what is come by. */
function mutation(): NonNullable<Given['env']> {
  const { __STRYKER_ACTIVE_MUTANT__, NODE_OPTIONS = '' } = process.env;
  return __STRYKER_ACTIVE_MUTANT__ === undefined ? {} : { __STRYKER_ACTIVE_MUTANT__, NODE_OPTIONS };
}
/** No locale, no colours, no width but what a test gives. */
export const environment = (more: Given['env'] = {}) => ({
  PATH: process.env.PATH!,
  HOME: process.env.HOME!,
  ...mutation(),
  ...more,
});

/** One run of the built program in a process of its own, for what is about the process: streams, signals, its end. */
export function runProcess(words: readonly string[], { input = '', cwd = root, env }: Given = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(node, [program, ...words], {
    input,
    cwd,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: patience,
  });
  if (error !== undefined && (error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  return { code: status, stdout, stderr };
}

/** Another build has to be started; a thread cannot change the folder that it works in. */
const isOwnProcess = FW_ADVISOR_BIN !== undefined || !isMainThread;

/** One run of the built program: its words in, its text and its exit code out. */
export const runProgram: (words: readonly string[], given?: Given) => Ran = isOwnProcess ? runProcess : runWarm;

let warm: ReturnType<typeof startWarm> | undefined;

function runWarm(words: readonly string[], { input = '', cwd = root, env }: Given = {}): Ran {
  const { __STRYKER_ACTIVE_MUTANT__: mutant } = process.env;
  if (warm !== undefined && warm.mutant !== mutant) {
    warm.end();
    warm = undefined;
  }
  warm ??= startWarm(mutant);
  const here = process.cwd();
  process.chdir(cwd);
  try {
    return warm.run(words, { input, cwd, env: environment(env) });
  } finally {
    process.chdir(here);
  }
}

/** A thread that holds the built program, so that a run costs what the program does and no start of a process. */
function startWarm(mutant: string | undefined) {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(join(root, 'tests/warm-program.mjs'), {
    workerData: { port: port2, signal, entry: join(root, 'dist/cli.cjs') },
    transferList: [port2],
    env: mutation(),
    execArgv: [],
  });
  thread.unref();
  return {
    mutant,
    end: () => void thread.terminate(),
    run(words: readonly string[], { input, env }: Required<Given>): Ran {
      Atomics.store(signal, 0, 0);
      port1.postMessage({ words, env, input: typeof input === 'string' ? Buffer.from(input) : input });
      if (Atomics.wait(signal, 0, 0, patience) === 'timed-out') throw new Error(`never ended: ${words.join(' ')}`);
      return receiveMessageOnPort(port1)!.message as Ran;
    },
  };
}
