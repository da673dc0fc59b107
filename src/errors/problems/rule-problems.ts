/** What is wrong across the files of a base. */
export interface RuleProblems {
  UNKNOWN_REFERENCE: {
    kind: 'criterion' | 'framework' | 'statement' | 'question' | 'option' | 'level' | 'section' | 'row' | 'knowledge';
    id: string;
    where: string;
    /** All that there are, where they are few. */
    known?: readonly string[];
  };
  DUPLICATE_ID: {
    kind:
      | 'framework'
      | 'statement'
      | 'question'
      | 'option'
      | 'level'
      | 'example'
      | 'hint'
      | 'row'
      | 'document'
      | 'section';
    id: string;
    other: string;
  };
  /** `create`: there is no file to write it in yet, and all criteria that it needs. */
  NOT_ASSESSED: { framework: string; criterion: string; create?: readonly string[] };
  ONE_LEVEL_MISSING: { criterion: string; value: 0 | 1 };
  LEVELS_NOT_ORDERED: { criterion: string; level: string };
  UNEQUAL_STEPS: { criterion: string };
  /** A criterion has the one or the other. */
  LEVELS_OR_MEASURE: { criterion: string };
  MEASURE_NOT_ORDERED: { criterion: string; better: 'lower' | 'higher' };
  /** A level where a number belongs, or the other way round; `levels` are those that it has. */
  NOT_OF_THE_CRITERION: { criterion: string; levels: readonly string[] };
  NUMBER_NOT_IN_PHRASE: { criterion: string; number: number };
  NOT_NAMED_AFTER_FILE: { statement: string; framework: string };
  NEVER_ASKED: { criterion: string };
  CHANGES_NOTHING: { question: string; option: string };
  NEUTRAL_BUT_CHANGES: { question: string; option: string };
  UNUSED_STATEMENT: { statement: string };
  USED_YET_UNUSED: { statement: string };
  MISSING_CELL: { framework: string; row: string };
  TOO_MANY_CORE: { found: number; most: number };
  /** A question called as something else in an answers file. */
  RESERVED_WORD: { id: string; words: readonly string[] };
  QUESTION_CHANGES_NOTHING: { question: string };
  HINT_WITHOUT_CONDITION: { hint: string };
  SECOND_OWNER: { criterion: string; owner: string; question: string };
  PROFILE_NOT_ALLOWED: { question: string; why: 'second' | 'several' | 'belongs' };
  ASSUMPTION_NOT_ALLOWED: {
    question: string;
    option: string;
    criterion: string;
    why: 'no-profile' | 'own' | 'no-owner';
  };
  NO_NEUTRAL_OPTION: { question: string; criterion: string };
  BELONGING_NOT_ALLOWED: {
    question: string;
    option: string | null;
    target: string;
    why: 'itself' | 'chain' | 'points' | 'name';
  };
  FORMER_NOT_ALLOWED: { question: string; option: string | null; why: 'still-asked' | 'twice' };
  NOTHING_CARRIED: { question: string; there: string; knowledge: string };
  SIGNAL_NAME: { name: string; kind: 'import' | 'dependency' | 'call' | 'file' };
  SIGNAL_TWICE: { name: string; question: string; other: string };
  SIGNAL_NOT_ALLOWED: { question: string; option: string; why: 'profile' | 'belongs' | 'binds' | 'outweighs' };
  SAME_SENTENCE: { statement: string; other: string; language: string };
  EVERYBODY_UNKNOWN: { criterion: string };
  DOES_NOT_DISCRIMINATE: { criterion: string };
  NOT_TREATED_ALIKE: { framework: string; lacks: 'option' | 'criterion' | 'hint'; where: string };
  EVIDENCE_OF_ANOTHER: { framework: string; statement: string; of: string };
  COUNTED_TWICE: { statement: string; criteria: readonly string[] };
  UNDATED_SOURCE: { statement: string };
  /** `moving`: the part of the address that leads elsewhere one day. */
  MOVING_SOURCE: { statement: string; moving: string };
  STALE: { what: string; date: string; days: number; limit: number };
  NO_SINCE_EVIDENCE: { statement: string; verdict: string };
}
