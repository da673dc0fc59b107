import type { Run } from '../../documents/writing/run.ts';
import type { Language, Text } from '../../knowledge/knowledge.ts';
import type { CommonValues } from './options/common-options.ts';
import type { Options, ValuesOf } from './options/option-spec.ts';
import type { Typed } from './options/read-options.ts';

/** What the process gives to commands; nothing in them asks the process itself. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How the program is called in the shell that started it; told on terminals only. */
  called(): string;
  readonly stdin: {
    readonly isTTY: boolean;
    /** Everything up to the end of input; throws a UserError past `megabytes`, or where nothing comes for too long. */
    readAll(megabytes: number): Promise<Uint8Array>;
    /** Piece by piece, as fast as the pieces are taken; throws like `readAll`. */
    chunks(patience?: number): AsyncIterable<Uint8Array>;
    readonly stream: NodeJS.ReadableStream;
  };
  readonly stdout: Output;
  readonly stderr: Output;
  /** YYYY-MM-DD by the clock; asked only where a date is asked about. */
  today(): string;
  /** Opens a file as a double click does; false where nothing here does. */
  openFile(path: string): Promise<boolean>;
  /** Stops the program, with whatever stands between it and its shell, until the shell lets it go on. */
  suspend(): Promise<void>;
  /** Has something done where the process is interrupted or its terminal goes; the answer takes it back. */
  whenInterrupted(act: () => void): () => Promise<void>;
  /** Which run this is, for others who find what it began. */
  run(): Promise<Run>;
}
export interface Output {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  readonly stream: NodeJS.WritableStream;
  /** Resolves when the system has taken all of it. Throws `ReaderGone`, or a UserError where it cannot be written. */
  write(data: string | Uint8Array): Promise<void>;
}

/** Whoever read our output went away (`| head -1`). */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** What a command leaves behind: the result for stdout, notes for people on stderr, and the exit code. */
export interface Outcome {
  readonly text: string;
  readonly notes?: string;
  /** Files that were written, each with what it is good for where there is something to say. */
  readonly wrote?: readonly Written[];
  readonly exitCode: number;
}
export interface Written {
  readonly file: string;
  readonly as?: 'record' | 'page' | 'template';
}

export interface ArgumentSpec {
  /** `[file]`, `<id>`, `[framework...]`. */
  readonly name: `[${string}]` | `<${string}>`;
  readonly help: Text;
  readonly completes?: 'frameworks' | 'ids' | 'files' | 'knowledge' | readonly string[];
}
type ArgumentOf<A> = A extends { readonly name: `${string}...${string}` }
  ? readonly string[]
  : A extends { readonly name: `<${string}>` }
    ? string
    : A extends { readonly name: string }
      ? string | undefined
      : undefined;

/** What a command is called with: the values of its options and of what every command takes, and its argument. */
export interface CallOf<O extends Options, A extends ArgumentSpec | undefined = undefined> extends Call {
  readonly options: ValuesOf<O> & CommonValues;
  readonly argument: ArgumentOf<A>;
}
/** Of a call, what is the same for every command. */
export interface Call {
  readonly options: CommonValues;
  /** Options as they were typed, for those who say them again. */
  readonly typed: Typed;
}

/** A command as the words name it. */
export interface CommandSpec {
  readonly name: string;
  readonly help: Text;
  readonly argument?: ArgumentSpec;
  /** With what every command takes; none of a command that only has others in it. */
  readonly options: Options;
  readonly examples: readonly string[];
  readonly isDefault?: true;
  readonly commands: readonly CommandSpec[];
  /** Reads the options and the argument, then loads the command and runs it; nothing of a command that only has others in it. */
  readonly run?: (typed: Typed, words: readonly string[], world: World, language: Language) => Promise<Outcome>;
}
