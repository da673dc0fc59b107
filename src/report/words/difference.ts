import type { Language } from '../../knowledge/knowledge.ts';
import type { DecidedAgain } from '../difference/decided-again.ts';
import type { Kind, KnowledgeChange } from '../difference/knowledge-change.ts';
import { en } from './en/difference.ts';
import { ja } from './ja/difference.ts';

/** What is said of two states of a base. */
export interface DifferenceWords {
  title(old: string, now: string): string;
  /** A file that lies among records and is none. */
  noRecord(file: string): string;
  readonly same: string;
  readonly sections: Readonly<Record<Kind | 'LEVEL' | 'WEIGHT', string>>;
  /** One change, where `ADDED`, `REMOVED` and `CHANGED` are said of what the section is about. */
  change(change: KnowledgeChange): string;
  readonly decisions: string;
  decision(again: DecidedAgain): string;
}

export const differenceWords: Readonly<Record<Language, DifferenceWords>> = { en, ja };
