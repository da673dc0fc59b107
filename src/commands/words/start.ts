import type { Language } from '../../language/language.ts';
import { en } from './en/start.ts';
import { ja } from './ja/start.ts';

/** What stands in a base that was just begun, and what its author is asked. */
export interface StartWords {
  about(names: readonly string[]): string;
  readonly asks: string;
  readonly why: string;
  readonly options: Readonly<Record<'no' | 'yes', string>>;
  readonly criterion: string;
  readonly criterionAsks: string;
  readonly nobody: string;
  readonly somebody: string;
  readonly means: Readonly<Record<'nobody' | 'somebody', string>>;
  readonly says: Readonly<Record<'nobody' | 'somebody', (name: string) => string>>;
  summary(name: string): string;
  readonly notesTitle: string;
  readonly notesLead: string;
  /** At the top of a file: what it holds. */
  readonly comments: Readonly<Record<'knowledge' | 'questions' | 'criterion' | 'framework', string>>;
  /** At the top of a framework that is to be filled in, and over its parts. */
  readonly skeleton: {
    readonly head: string;
    /** The same of what a base adds to an alternative of the one that it extends. */
    readonly part: string;
    readonly notRead: string;
    readonly overview: string;
    readonly measure: string;
  };
  /** Asked in a terminal. */
  readonly ask: {
    readonly id: string;
    readonly languages: string;
    title(language: string): string;
    called(language: string): string;
    readonly alternatives: string;
  };
  /** After it was written. */
  wrote(folder: string, files: number): string;
  next(folder: string): readonly string[];
}

export const startWords: Readonly<Record<Language, StartWords>> = { en, ja };
