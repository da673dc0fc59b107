export type ShadowedKind =
  | 'criterion'
  | 'question'
  | 'option'
  | 'statement'
  | 'assessment'
  | 'cell'
  | 'example'
  | 'row'
  | 'document'
  | 'hint'
  | 'former'
  | 'file';

/** What may be wrong, or is told, where a base extends another. */
export interface ExtendingProblems {
  /** An entry of its own that replaces one of the other. */
  SHADOWS: { kind: ShadowedKind; id: string; base: string };
  EXTENDS_NOTHING: { named: string; shipped: readonly string[] };
  EXTENDS_ITSELF: { named: string };
  LANGUAGES_NOT_EXTENDED: { languages: readonly string[]; base: string; known: readonly string[] };
  /** Options for a question that the other has not. */
  OPTIONS_OF_NOTHING: { question: string; base: string };
  /** House rules of which nobody is left. */
  RULES_LEAVE_NOBODY: { rules: number };
  ORDER_INCOMPLETE: { missing: readonly string[] };
}
