import type { Question } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import type { FoundAnswer, QuestionStep, ReviewStep } from '../interview/step.ts';
import { en } from './en/interview.ts';
import { ja } from './ja/interview.ts';

/** What the interview says, whatever it is asked with. */
export interface InterviewWords {
  /** Before all questions, and why that is asked. */
  readonly whichBase: string;
  readonly whyBase: string;
  place(place: NonNullable<QuestionStep['place']>): string;
  readonly changing: string;
  readonly reopened: string;
  dropped(questions: readonly Question[]): string;
  readonly noPreference: string;
  readonly several: string;
  readonly back: string;
  readonly finish: string;
  /** Where nothing more must be asked: what that means. */
  standing(
    step: ReviewStep,
    alternatives: { readonly nameOf: (framework: string) => string; readonly noun: string },
  ): string;
  readonly show: string;
  goOn(step: ReviewStep): string;
  /** Which questions going on would ask. */
  offered(step: ReviewStep): string;
  /** Above the answers that were found in code. */
  readonly found: string;
  foundAnswer(answer: FoundAnswer): string;
  readonly mark: string;
  readonly markMost: (most: number) => string;
  readonly change: string;
  readonly priority: string;
  list(items: readonly string[]): string;
  answer(question: Question, options: readonly string[]): string;
  readonly noneAmongOthers: string;
  readonly tooMany: (most: number) => string;
}

export const interviewWords: Readonly<Record<Language, InterviewWords>> = { en, ja };
