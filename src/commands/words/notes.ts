import type { Language } from '../../language/language.ts';
import type { Written } from '../call/command.ts';
import { en } from './en/notes.ts';
import { ja } from './ja/notes.ts';

/** What is said on standard error of what goes on. */
export interface NotesWords {
  readonly waiting: string;
  readonly bug: string;
  /** Problems that are not told one by one. */
  more(problems: number): string;
  wrote(file: string): string;
  /** Nothing was written, since a file says the same. */
  thereAlready(file: string): string;
  /** What to write into a decision record that another one, of this number, takes the place of. */
  superseded(file: string, number: string): string;
  /** What a file that was written is good for: a command, or what to do. */
  next(file: string, as: NonNullable<Written['as']>): string;
  /** A file that was written, where no program here opens it. */
  notOpened(file: string): string;
  couldNotWrite(file: string): string;
  /** Files that killed runs had left half-written, which are gone now; `more` are not named. */
  cleared(files: readonly string[], more: number): string;
  /** The same, where nobody can see from here whether they are written still. */
  unclear(files: readonly string[], more: number): string;
  progress(lines: number, speed: number, failed: number): string;
}

export const notesWords: Readonly<Record<Language, NotesWords>> = { en, ja };
