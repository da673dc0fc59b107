import type { Language, SourceDocument } from '../../knowledge/knowledge.ts';
import type { Outline } from '../outline/outline.ts';
import { en } from './en/text.ts';
import { ja } from './ja/text.ts';

/** What only the text report says. */
export interface TextWords {
  base(base: Outline['base']): string;
  /** A command with an answer that would say something. */
  forInstance(command: string): string;
  today(note: string): string;
  /** Sources of one document, or of several places. */
  sources(document: SourceDocument | undefined): string;
}

export const textWords: Readonly<Record<Language, TextWords>> = { en, ja };
