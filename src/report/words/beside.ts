import type { Language } from '../../knowledge/knowledge.ts';
import type { BesideFinding } from '../outline/finding.ts';
import { en } from './en/beside.ts';
import { ja } from './ja/beside.ts';

export interface BesideWords {
  /** Who is first and how firm that is, with the base that says so. */
  readonly who: (finding: BesideFinding) => string;
  /** What speaks for it, and what keeps others out; empty where there is nothing to say. */
  readonly why: (finding: BesideFinding) => string;
  /** What it was told, and how to ask it in full. */
  readonly from: (finding: BesideFinding) => string;
}

export const besideWords: Readonly<Record<Language, BesideWords>> = { en, ja };

/** What another base answers, under what it was asked: three lines. */
export const besideLines = (finding: BesideFinding, language: Language): string[] => {
  const { who, why, from } = besideWords[language];
  return [who(finding), why(finding), from(finding)].filter((line) => line !== '');
};
