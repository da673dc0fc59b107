import type { Language, Text } from '../../knowledge/knowledge.ts';

/** What the process gives to commands; nothing in them asks the process itself. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
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
  /** Has something done where the process is interrupted, with `hangUp` also where its terminal goes; the answer takes it back. */
  whenInterrupted(act: () => void, hangUp?: boolean): () => void;
}
export interface Output {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
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
  readonly exitCode: number;
}

export interface OptionSpec {
  /** As commander writes them: `--format <format>`. */
  readonly flags: string;
  readonly help: Text;
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** May be given several times. */
  readonly repeats?: true;
  /** What completion offers. */
  readonly completes?: 'answers' | 'frameworks' | 'rows' | 'knowledge' | 'questions' | 'files' | 'fields';
}
export interface ArgumentSpec {
  /** `[file]`, `<id>`, `[framework...]`. */
  readonly name: string;
  readonly help: Text;
  readonly completes?: 'frameworks' | 'ids' | 'files' | 'knowledge' | readonly string[];
}

/** What a command was called with: the values of its options by their long names, and its arguments in order. */
export interface Call {
  readonly options: Readonly<Record<string, unknown>>;
  readonly arguments: readonly unknown[];
  /** The words as they were typed. */
  readonly argv: readonly string[];
  /** The command that is run, and the names of all there are. */
  readonly spec: CommandSpec;
  readonly commands: readonly string[];
}
export type Run = (call: Call, world: World, language: Language) => Promise<Outcome>;

export interface CommandSpec {
  readonly name: string;
  readonly help: Text;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  readonly examples?: readonly string[];
  /** Takes what every command takes. */
  readonly common?: readonly OptionSpec[];
  readonly isDefault?: true;
  readonly commands?: readonly CommandSpec[];
  /** Loads the command where it is called, not before. */
  readonly load?: () => Promise<{ readonly run: Run }>;
}
