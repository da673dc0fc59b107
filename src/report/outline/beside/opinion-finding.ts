import type { Verdict } from '../../../decision/model.ts';
import type { Language, Text } from '../../../knowledge/knowledge.ts';
import type { OpinionFinding } from '../finding.ts';

/** What a second opinion says, whoever asked for it. */
export interface SecondOpinionView {
  readonly basis: { readonly id: string; readonly asOf: string; readonly hash: string };
  readonly verdict: Verdict;
  readonly first: readonly { readonly id: string; readonly name: string }[];
  readonly agrees: boolean;
  readonly because: readonly Text[];
}

/** A second opinion in one language. */
export const opinionFinding = (
  { basis, verdict, first, agrees, because }: SecondOpinionView,
  language: Language,
): OpinionFinding => ({
  code: 'SECOND_OPINION',
  base: basis.id,
  asOf: basis.asOf,
  verdict,
  firsts: first.map((f) => f.name),
  agrees,
  because: because.map((text) => text[language]),
});
