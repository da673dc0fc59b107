/** What is different between two bases, or two states of one: ids, which program and reader know. */
export type KnowledgeChange =
  | { readonly code: Added | Removed; readonly id: string }
  /** Its texts, or the values of its levels. */
  | { readonly code: Reworded; readonly id: string }
  | {
      readonly code: 'LEVEL_CHANGED';
      readonly framework: string;
      readonly criterion: string;
      /** Ids of levels, or numbers; `unknown` where the sources are silent. */
      readonly was: string;
      readonly now: string;
      /** The statements behind it. */
      readonly evidence: { readonly was: readonly string[]; readonly now: readonly string[] };
    }
  | {
      readonly code: 'EVIDENCE_CHANGED';
      readonly framework: string;
      readonly criterion: string;
      readonly evidence: { readonly was: readonly string[]; readonly now: readonly string[] };
    }
  /** What an option gives a criterion, assumes of it or requires of it; null where it says nothing. */
  | {
      readonly code: 'WEIGHT_CHANGED';
      readonly option: string;
      readonly criterion: string;
      readonly part: 'importance' | 'assumes' | 'requires';
      readonly was: string | null;
      readonly now: string | null;
    };

type Added = `${Kind}_ADDED`;
type Removed = `${Kind}_REMOVED`;
type Reworded = `${Kind}_CHANGED`;
export type Kind = 'FRAMEWORK' | 'CRITERION' | 'QUESTION' | 'OPTION' | 'STATEMENT' | 'RULE';
