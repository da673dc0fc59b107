import type { Verdict } from '../../decision/model.ts';
import type { Language, SourceDocument } from '../../knowledge/knowledge.ts';
import { en } from './en/common.ts';
import { ja } from './ja/common.ts';

/** The small words of every subject. */
export interface CommonWords {
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** "a, b or c" */
  either(items: readonly string[]): string;
  /** A base’s date, `2020/2021` too: "as of 2020–2021". */
  asOf(date: string): string;
  /** A noun as it heads a list or a column. */
  heading(noun: string): string;
  over(share: string): string;
  under(share: string): string;
  /** An option of the profile, where what it assumes was not said; and the question with which to say it. */
  assumed(option: string, question: string): string;
  /** How firm a result is, in a word. */
  readonly firm: Readonly<Record<Verdict, string>>;
  /** A level that the sources are silent on. */
  readonly unknown: string;
  /** The words of a source. */
  quote(phrase: string): string;
  /** A document, and a section of it. */
  title(document: string): string;
  section(document: Pick<SourceDocument, 'title' | 'titleMeans' | 'language' | 'written'>, name: string): string;
  /** A document by its title, for who may not read its language, and when it was written. */
  document(document: Pick<SourceDocument, 'title' | 'titleMeans' | 'language' | 'written'>): string;
  /** Sentences one after another. */
  readonly betweenSentences: string;
  /** Labels of several options of one answer. */
  readonly betweenLabels: string;
  /** Answers of several people to one question. */
  readonly betweenAnswers: string;
}

export const commonWords: Readonly<Record<Language, CommonWords>> = { en, ja };
