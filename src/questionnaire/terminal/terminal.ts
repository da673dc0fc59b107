import type { Language, Question } from '../../knowledge/knowledge.ts';
import type { AnyStep, Ask } from '../interview/step.ts';

/** A base as questions are told in its words. */
export interface AskedBase {
  /** A framework's name by its id. */
  readonly nameOf: (framework: string) => string;
  /** What one of them is called. */
  readonly noun: string;
  /** What the words of a question mean, a paragraph each. */
  readonly explain: (question: Question) => readonly string[];
}

/** The terminal that an interview is held in. How text is laid out is told from outside. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly language: Language;
  /** The base that is asked about; there is none yet while it is chosen. */
  readonly base: () => AskedBase;
  /** Stops the program until its shell lets it go on. */
  readonly suspend: () => Promise<void>;
  readonly style: {
    readonly strong: (text: string) => string;
    readonly dim: (text: string) => string;
    readonly bad: (text: string) => string;
    readonly accent: (text: string) => string;
    readonly good: (text: string) => string;
  };
  readonly ascii: boolean;
  /** Breaks a text into lines of at most so many columns. */
  readonly wrap: (text: string, columns: number) => string[];
  /** Columns that a text takes. */
  readonly widthOf: (text: string) => number;
}

/** A way of asking in a terminal. */
export interface Asker {
  readonly ask: Ask<AnyStep>;
  /** Shows what was answered before, as if it had been answered here. */
  readonly recall: (answers: readonly { readonly question: Question; readonly options: readonly string[] }[]) => void;
  /** Says something that goes with what was answered last: going back takes both away. */
  readonly tell: (lines: readonly string[]) => void;
  /** Puts the terminal in order where there is no time to end the asking. */
  readonly restore: () => void;
  /** Lets go of the input. */
  readonly close: () => void;
}
