import type { SinceNote } from '../outline/cited/since-of.ts';

/** What is known of one id, in one language: the same for people and machines. */
export interface Explanation {
  readonly kind: 'knowledge' | 'framework' | 'criterion' | 'question' | 'option' | 'statement';
  readonly id: string;
  readonly name: string;
  readonly sections: readonly ExplanationSection[];
}
export interface ExplanationSection {
  readonly title: string;
  readonly items: readonly ExplanationItem[];
}
export interface ExplanationItem {
  readonly label?: string;
  readonly text: string;
  /** Ids of statements. */
  readonly evidence?: readonly string[];
  /** What became of the evidence, where it no longer holds or never did. */
  readonly since?: SinceNote;
  /** Shown as it stands. */
  readonly code?: string;
}

/** Sections without items are left out. */
export const present = (sections: readonly ExplanationSection[]): ExplanationSection[] =>
  sections.filter((section) => section.items.length > 0);
