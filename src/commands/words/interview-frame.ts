import type { Language } from '../../language/language.ts';
import { en } from './en/interview-frame.ts';
import { ja } from './ja/interview-frame.ts';

/** What stands before and after an interview. */
export interface InterviewFrameWords {
  /** So many questions at most, and so many more on request. */
  introduction(core: number, more: number, id: string, title: string, asOf: string): string;
  /** To somebody who left: before a command. */
  readonly goOn: string;
  readonly beginAgain: string;
  /** The same where it is said elsewhere why it was left. */
  readonly justGoOn: string;
  readonly justBeginAgain: string;
  readonly sameResult: string;
}

export const interviewFrameWords: Readonly<Record<Language, InterviewFrameWords>> = { en, ja };
