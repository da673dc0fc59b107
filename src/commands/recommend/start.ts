import type { GivenAnswers, Model } from '../../decision/model.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoundInCode } from '../../report/outline/found/found-in-code.ts';

/** What an interview begins with. */
export interface Start {
  readonly knowledge: Knowledge;
  readonly model: Model;
  /** The base that a command has to name to be about it. */
  readonly named: string | undefined;
  readonly given: GivenAnswers;
  /** The base was chosen just now, and may be chosen otherwise. */
  readonly isChosen?: boolean;
  /** What of them the code of the project says; it is shown before it counts. */
  readonly found: readonly FoundInCode[];
}
