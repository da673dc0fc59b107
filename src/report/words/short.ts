import type { Language, SinceVerdict } from '../../knowledge/knowledge.ts';
import type { NextStep } from '../formats/text/short/next-steps.ts';
import type { BesideFinding } from '../outline/finding.ts';
import type { Outline } from '../outline/outline.ts';
import { en } from './en/short.ts';
import { ja } from './ja/short.ts';

/** What only the short text says. */
export interface ShortWords {
  /** What the code says, each with the first place. */
  found(answers: readonly string[]): string;
  /** Who is out. */
  out(names: readonly string[]): string;
  /** A criterion that speaks for somebody else. */
  against(criterion: string, name: string): string;
  moreReasons(count: number): string;
  /** Nobody said it. */
  readonly assumed: string;
  /** What another base answers. */
  beside(finding: BesideFinding): string;
  /** What became of the statement behind a reason. */
  readonly since: Readonly<Record<SinceVerdict, string>>;
  noDifference(count: number): string;
  /** No other answers would change it; `only` is the question that alone could be answered otherwise. */
  outOfReach(only: string | null): string;
  /** Before what is added to the command that led here. */
  readonly next: string;
  /** Before a command of its own, beside that and alone. */
  readonly or: string;
  readonly start: string;
  /** What is typed, and what for. */
  step(step: NextStep): { readonly type: string; readonly what: string };
  /** Where all the rest stands, and what all of it rests on. */
  everything(base: Outline['base']): string;
}

export const shortWords: Readonly<Record<Language, ShortWords>> = { en, ja };
