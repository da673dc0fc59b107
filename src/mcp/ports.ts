import type { Decision } from '../decision/decide.ts';
import type { Model } from '../decision/model.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../language/language.ts';
import type { BesideView } from '../report/outline/beside/beside.ts';
import type { SecondOpinionView } from '../report/outline/beside/opinion-finding.ts';
import type { CheckResult } from '../report/record/check/check-result.ts';
import type { CodeNow } from '../report/record/code-changes.ts';

/** A base to decide by. */
export interface Basis {
  readonly knowledge: Knowledge;
  readonly model: Model;
}

/** What the tools are given by whoever serves them; nothing in them asks the process. */
export interface McpPorts {
  /** The folder below which files may be read, as the file system calls it. */
  readonly root: string;
  readonly language: Language;
  /** The base of a call that names none. */
  readonly usualBase: string;
  /** The base of that name, which was named where the server was started or ships. */
  readonly basis: (name: string) => Promise<Basis>;
  readonly isKnown: (name: string) => boolean;
  readonly shipped: readonly string[];
  readonly secondOpinion: (decision: Decision, knowledge: Knowledge) => SecondOpinionView | null;
  readonly beside: (decision: Decision, knowledge: Knowledge) => BesideView | null;
  readonly checkRecord: (
    record: { readonly name: string; readonly text: string },
    codeNow: ((knowledge: Knowledge) => Promise<CodeNow>) | undefined,
  ) => Promise<CheckResult>;
  /** YYYY-MM-DD. */
  readonly today: () => string;
}
