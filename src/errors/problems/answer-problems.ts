import type { Language } from '../../language/language.ts';

/** How answers are written: a map in YAML or in JSON, `question=option` lines, or `--set`. */
export type AnswerForm = 'yaml' | 'json' | 'pairs' | 'set';

/** Answers, and the way they came. */
export interface AnswerProblems {
  TOO_MANY_PRIORITIES: { most: number; found: number };
  NO_ANSWERS: {
    missing: readonly {
      question: string;
      asks: Readonly<Record<Language, string>>;
      options: readonly string[];
      several: boolean;
    }[];
    command: string;
  };
  UNKNOWN_QUESTION: { question: string };
  UNKNOWN_OPTION: { question: string; option: string; options: readonly string[] };
  NOT_AN_OPTION: { question: string; found: string };
  ONE_OPTION_ONLY: { question: string; found: number };
  NONE_AMONG_OTHERS: { question: string; option: string };
  OPTION_TWICE: { question: string; option: string };
  QUESTION_TWICE: { question: string };
  PRIORITY_NOT_ANSWERED: { question: string };
  PRIORITY_TWICE: { question: string };
  /** What the base asked once; `write`: what to write instead, in the form in which it was written. */
  FORMER_ANSWER: {
    question: string;
    option: string | null;
    says: Readonly<Record<Language, string>>;
    write: readonly { readonly question: string; readonly options: readonly string[] }[];
    form: AnswerForm;
  };
  KEPT_AND_DROPPED: { framework: string; keeps: string; drops: string };
  UNKNOWN_CRITERION: { criterion: string };
  NOT_A_FACTOR: { criterion: string; found: string };
  BAD_MATTERS: { pair: string };
  UNKNOWN_KEY: { key: string; known: readonly string[] };
  /** `what`: a key of the document, or null for the whole of it. */
  WRONG_TYPE: { what: string | null; expected: 'map' | 'text' | 'list' | 'list-of-texts' | 'object'; found: string };
  /** `document`: the answers file. */
  OTHER_KNOWLEDGE: { asked: string; file: string; document?: string };
  OTHER_BASE_NEEDED: { base: string };
  /** `found`: null in a record of the first format, which did not say. */
  OTHER_RECORD_FORMAT: { file: string; found: number | null; known: number };
  /** An answers file where a record is needed; `record`: a name that a record of it could have. */
  NO_DECISION: { name: string; record: string };
  /** The bases that the answers of a group name. */
  SEVERAL_BASES: { bases: readonly string[] };
  /** `other`: the file that is of the same name. */
  NAME_TWICE: { name: string; other: string };
  STDIN_TWICE: Record<string, never>;
  BAD_PAIR: { pair: string };
  /** Of a tool that an agent calls; `known`: the arguments that it takes. */
  NO_SUCH_ARGUMENT: { tool: string; argument: string; known: readonly string[] };
  NO_ARGUMENT: { tool: string; argument: string };
  ENDED_INPUT: Record<string, never>;
  SILENT_INPUT: { name: string; seconds: number; variable: string };
}
