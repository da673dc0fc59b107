import { type CommandSpec, type Outcome, ReaderGone, type World, type Written } from '../commands/call/command.ts';
import { languageOf } from '../commands/call/language-of.ts';
import type { Words } from '../commands/call/read-words.ts';
import { notesWords } from '../commands/words/notes.ts';
import type { Run } from '../documents/writing/run.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Language } from '../knowledge/knowledge.ts';
import { visible } from '../typesetting/visible.ts';
import { type Interrupts, interrupts, type Signal } from './streams/interrupts.ts';
import { worldOf } from './streams/world.ts';

/** What `cli.ts` knows of the process. Streams are opened only where they are used. */
export interface ProcessPorts {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How the program is called in the shell that started it. */
  readonly called: () => string;
  readonly stdin: () => NodeJS.ReadStream;
  readonly stdout: () => NodeJS.WriteStream;
  readonly stderr: () => NodeJS.WriteStream;
  /** Whether a file or a pipe stands at a descriptor: it is no terminal, and takes bytes without a stream. */
  readonly isFileOrPipe: (descriptor: 0 | 1 | 2) => boolean;
  readonly now: () => Date;
  /** Sets the code that the process ends with once nothing is left to do. */
  readonly exit: (code: number) => void;
  /** Ends the process, whatever is still being written. */
  readonly exitNow: (code: number) => void;
  /** Opens a file as a double click does; false where nothing here does. */
  readonly openFile: (path: string) => Promise<boolean>;
  /** Resolves where the process goes on after it was stopped, or cannot be. */
  readonly suspend: () => Promise<void>;
  /** Has a signal heard, which then no longer ends the process; the answer takes that back. */
  readonly onSignal: (signal: Signal, act: () => void) => () => void;
  /** Ends the process as the signal ends one that does not hear it. */
  readonly endBy: (signal: Signal) => void;
  /** Whether the system started no process before this one, as in a container. */
  readonly isFirst: boolean;
  /** Which run this is, for others who find what it began. */
  readonly run: () => Promise<Run>;
  readonly onCrash: (act: (error: unknown) => void) => void;
}

const bugExit = 70;

/** One run of the program: words in, text and exit code out. */
export async function runMain(ports: ProcessPorts): Promise<void> {
  const { argv, env } = ports;
  // until a command has come to its end: a promise that is never kept must not look like success
  ports.exit(bugExit);
  const { commandSpecs } = await import('./specs.ts');
  const { readWords } = await import('../commands/call/read-words.ts');
  const words = readWords(commandSpecs, argv);
  const language = languageOf(words.last('--lang'), env);
  const { whenInterrupted, withoutKeys, cleanUp } = interrupts(ports);
  const world = worldOf(ports, language, whenInterrupted);
  ports.onCrash((error) => {
    cleanUp();
    void tell(world, bugNotes(error, language)).then(() => ports.exitNow(bugExit));
  });
  const outcome = await outcomeOf(commandSpecs, words, argv, world, language);
  ports.exit(await finish(outcome, world, words, language, withoutKeys));
}

/** Notes to stderr, the result to stdout; the exit code. */
async function finish(
  outcome: Outcome,
  world: World,
  words: Words,
  language: Language,
  withoutKeys: Interrupts['withoutKeys'],
): Promise<number> {
  if (outcome.notes) await tell(world, outcome.notes);
  // scripts know what they asked for
  if (outcome.wrote !== undefined && world.stderr.isTTY) await tell(world, wroteNotes(outcome.wrote, language));
  try {
    if (outcome.text && !(await isPaged(outcome.text, world, words, withoutKeys)))
      await world.stdout.write(outcome.text);
    return outcome.exitCode;
  } catch (error) {
    // a reader that went away is no failure of ours, and does not turn a No into a Yes
    if (error instanceof ReaderGone) return outcome.exitCode;
    if (!(error instanceof UserError)) throw error;
    if (outcome.exitCode === 2) return 2; // it was the report of an error that could not be written
    const { errorOutcome } = await import('../commands/call/error-outcome.ts');
    const told = errorOutcome(error, words, language);
    await tell(world, told.notes ?? '');
    return told.exitCode;
  }
}

/** Whether a pager has shown the text: only what is longer than the terminal that it is for. */
async function isPaged(
  text: string,
  world: World,
  words: Words,
  withoutKeys: Interrupts['withoutKeys'],
): Promise<boolean> {
  const { isTTY, rows } = world.stdout;
  const format = words.last('--format');
  const forPeople = format === undefined || ['text', 'table', 'markdown'].includes(format);
  if (!isTTY || rows === undefined || !forPeople || words.has('--no-pager')) return false;
  if (text.split('\n').length <= rows) return false;
  const { pagerOf, pageText } = await import('./streams/page-text.ts');
  const pager = pagerOf(world.env);
  if (pager === undefined) return false;
  // while a pager is open, Ctrl-C is its own
  return withoutKeys(() => pageText(text, pager, world.env));
}

function wroteNotes(wrote: readonly Written[], language: Language): string {
  const said = notesWords[language];
  return wrote
    .map(({ file, as }) => {
      const name = visible(file);
      return `fw-advisor: ${said.wrote(name)}${as === undefined ? '' : `; ${said.next(name, as)}`}\n`;
    })
    .join('');
}

/** To stderr; where that cannot be written, there is nobody left to tell. */
async function tell({ stderr, called }: World, text: string): Promise<void> {
  const laid = stderr.isTTY
    ? (await import('../commands/call/lay-notes.ts')).layNotes(text, stderr.columns, called())
    : text;
  await stderr.write(laid).catch(() => {});
}

async function outcomeOf(
  specs: readonly CommandSpec[],
  words: Words,
  argv: readonly string[],
  world: World,
  language: Language,
): Promise<Outcome> {
  if (['--version', '-v', '-V'].some(words.has)) {
    const { versionText } = await import('../commands/call/version-text.ts');
    return { text: versionText(), exitCode: 0 };
  }
  try {
    if (argv[0] === 'complete' && argv[1] === '--') {
      const { complete } = await import('../commands/completion/complete.ts');
      return await complete(specs, argv.slice(2), language, world.env);
    }
    const { runProgram } = await import('./program.ts');
    return await runProgram(specs, words, world, language);
  } catch (error) {
    if (error instanceof ReaderGone) return { text: '', exitCode: 0 };
    if (error instanceof UserError) {
      const { errorOutcome } = await import('../commands/call/error-outcome.ts');
      return errorOutcome(error, words, language);
    }
    if (isOfWorkingFolder(error)) {
      const { errorOutcome } = await import('../commands/call/error-outcome.ts');
      return errorOutcome(new UserError([problem('NO_WORKING_FOLDER', {})]), words, language);
    }
    return { text: '', notes: bugNotes(error, language), exitCode: bugExit };
  }
}

/** Whoever makes a path whole asks the system where it stands, which nobody can tell of a folder that is gone. */
const isOfWorkingFolder = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).syscall === 'uv_cwd';

function bugNotes(error: unknown, language: Language): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const told = `fw-advisor: ${notesWords[language].bug}`;
  return `${told}\n${visible(stack, { keepNewlines: true })}\n`;
}
