import type { Language } from '../language/language.ts';
import type { SourceKind } from './source-kinds.ts';

/**
 * A checked knowledge base. Two axes: criteria (what is judged) and frameworks (what is judged by it); statements are what
 * both rest on, questions are how a project's goals reach the criteria. Everything is plain data, so that a base can be
 * compiled into the program and sent to a page.
 */

export type { Language };

/** The same text in every language of the program. */
export type Text = Readonly<Record<Language, string>>;

/** What people choose between is called: "a broker", "brokers". Japanese has one word for both. */
export interface Noun {
  readonly one: string;
  readonly several: string;
}

export interface InDocument {
  readonly section: string;
  readonly phrase: string;
}
export interface OnPage {
  readonly title: string;
  readonly address: string;
  readonly version: string;
  readonly date: string;
  readonly phrase: string;
  readonly confidence: 'high' | 'medium';
}

/** A measurement, what somebody said, a book, a file: `version` says who did it, or when; the address may be empty. */
export interface OwnSource extends OnPage {
  readonly kind: SourceKind;
  /** The address as it stands in a base that this one extends, whose folder it counts from; `address` counts from this one's. */
  readonly written?: string;
}

/** One thing that one source says. */
export interface Statement {
  readonly id: string;
  /** A framework's id, or `field`. */
  readonly about: string;
  readonly says: Text;
  readonly at: InDocument | OnPage | OwnSource;
  /** What is meant, where the source's wording misleads. */
  readonly reads?: Text;
  readonly unused?: Text;
  /** What was written, where it is told in one language that the program does not speak: the same whoever is told. */
  readonly written?: { readonly says: Text; readonly reads?: Text };
}

export interface Level {
  readonly id: string;
  /** In [0, 1]. */
  readonly value: number;
  readonly name: Text;
  readonly means: Text;
}
/** A number with its unit, and what it is worth: 0 at `worst`, 1 at `best`, straight lines through what stands between. */
export interface Measure {
  readonly unit: Text;
  readonly better: 'lower' | 'higher';
  readonly worst: number;
  readonly best: number;
  /** Worst first. */
  readonly between: readonly { readonly number: number; readonly value: number }[];
}
export interface Criterion {
  readonly id: string;
  readonly name: Text;
  readonly asks: Text;
  /** Worst first; of a measure, the numbers that there are. */
  readonly levels: readonly Level[];
  readonly measure?: Measure;
  readonly unequal?: Text;
  readonly reviewAfterDays: number;
  readonly basis: readonly string[];
}

/** `level` is null where the sources are silent. */
export interface Assessment {
  readonly level: string | null;
  /** On a measure; its level is called after it. */
  readonly number?: number;
  readonly because: Text;
  readonly evidence: readonly string[];
}
export interface Cell {
  readonly text: Text;
  readonly evidence: readonly string[];
}
export interface Example {
  readonly id: string;
  readonly name: Text;
  readonly language: string;
  readonly code: string;
  readonly note: Text;
  readonly evidence: readonly string[];
}
export interface Framework {
  readonly id: string;
  readonly name: string;
  readonly summary: Text;
  readonly homepage?: string;
  readonly overview: Readonly<Record<string, Cell>>;
  readonly assessments: Readonly<Record<string, Assessment>>;
  readonly examples: readonly Example[];
}

export type Importance = 'minor' | 'normal' | 'major';
export type Importances = Readonly<Record<string, Importance>>;
export interface Option {
  readonly id: string;
  readonly label: Text;
  readonly help?: Text;
  /** Of criteria that the question owns. */
  readonly importance?: Importances;
  /** Of criteria that other questions own, until these are answered; only in the profile. */
  readonly assumes?: Importances;
  readonly requires?: Readonly<Record<string, string>>;
  /** Frameworks: every other one is out. */
  readonly keeps?: readonly string[];
  /** Frameworks that are out. */
  readonly drops?: readonly string[];
  readonly neutral?: true;
}
export interface Question {
  readonly id: string;
  readonly tier: 'core' | 'more';
  readonly several?: true;
  /** Its options may assume importance for what other questions ask; one question of a base at most. */
  readonly profile?: true;
  /** What a person cannot choose: no advice proposes to change it. */
  readonly fact?: true;
  /** Asked once this question's answer names a framework, and then about those named. */
  readonly belongsTo?: string;
  /** What it is about, in a word or two; without it, its id. */
  readonly name?: Text;
  readonly asks: Text;
  readonly why: Text;
  readonly basis: readonly string[];
  readonly options: readonly Option[];
}

/** Questions with some of their options each: met where for every question one of them was chosen. */
export type Condition = Readonly<Record<string, readonly string[]>>;

export interface Hint {
  readonly id: string;
  /** Empty where only the result counts. */
  readonly when: Condition;
  /** One of these frameworks is first, alone. */
  readonly first?: readonly string[];
  readonly says: Text;
  readonly evidence: readonly string[];
}

/** A question, or an option of one, that the base asked once, and what to write instead. */
export interface Former {
  readonly question: string;
  /** Absent: whatever was answered. */
  readonly option?: string;
  readonly says: Text;
  /** Question -> options; or another question's answer, as far as the question has options of the same ids. */
  readonly write: Readonly<Record<string, readonly string[] | { readonly as: string }>>;
}

/** Something in a repository that speaks for an answer. */
export interface Signal {
  readonly question: string;
  readonly option: string;
  readonly kind: 'import' | 'dependency' | 'call' | 'file';
  readonly names: readonly string[];
  /** A weak one only suggests. */
  readonly strength: 'strong' | 'weak';
  readonly shows?: 'training';
  /** Options of the same question that are given up where this one is found too. */
  readonly outweighs?: readonly string[];
  readonly note?: Text;
}

export interface Section {
  readonly id: string;
  readonly name: Text;
  readonly lines: readonly [number, number];
}
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** The title for who does not read its language. */
  readonly titleMeans?: Text;
  readonly language: string;
  readonly written: Text;
  readonly sha256: string;
  readonly sections: readonly Section[];
}

export type SinceVerdict = 'holds' | 'outdated' | 'wrong-then' | 'opinion' | 'unverified';
/** What became of a statement, judged by another base. */
export interface SinceEntry {
  readonly verdict: SinceVerdict;
  readonly note: Text;
  readonly evidence: readonly string[];
}
export interface Since {
  /** The base that the evidence is in. */
  readonly knowledge: string;
  readonly asOf: string;
  readonly verdicts: Readonly<Record<string, SinceEntry>>;
}

/** An answer here that answers a question of another base. */
export interface Carried {
  readonly question: string;
  /** The question there; absent: it has the same id. */
  readonly as?: string;
  /** Option -> option there; those that are not named keep their id, where there is one of it. */
  readonly options?: Readonly<Record<string, string>>;
  /** Not carried where one of these is met. */
  readonly unless: readonly Condition[];
}
/** Another base that is asked beside this one, from the same answers, and what comes of it told in short. */
export interface Beside {
  readonly knowledge: string;
  /** What it is asked, as a heading. */
  readonly asks: Text;
  /** Asked where one of these is met; where there is none, always. */
  readonly when: readonly Condition[];
  /** Not asked where one of these is met. */
  readonly unless: readonly Condition[];
  readonly carries: readonly Carried[];
  /** The question there about which framework is used: who is first here, where nobody said it. */
  readonly first?: { readonly question: string; readonly unless: readonly Condition[] };
}

/**
 * What holds in the house whatever is answered, with the reason of those who decided it: a framework that is out, or the
 * least level on criteria. `out` and `unknown` say what comes of it, in the order of the frameworks.
 */
export interface HouseRule {
  readonly reason: Text;
  readonly exclude?: string;
  /** Criterion -> the least level. */
  readonly require?: Readonly<Record<string, string>>;
  /** Who is out, and by which criterion; null by name. */
  readonly out: readonly { readonly framework: string; readonly criterion: string | null }[];
  /** Of whom it is not known whether they keep it: they stay. */
  readonly unknown: readonly { readonly framework: string; readonly criterion: string }[];
}

/** The base that another extends, and what the other adds to it: hashes of each alone. */
export interface Extended {
  readonly id: string;
  readonly asOf: string;
  readonly hash: string;
  readonly own: string;
}

export interface Knowledge {
  readonly id: string;
  /** SHA-256 of the base's content, the same wherever and whenever it was read. */
  readonly hash: string;
  /** Tags of the languages that it is written in. */
  readonly languages: readonly string[];
  readonly title: Text;
  readonly about: Text;
  /** What people choose between; frameworks, where the base does not say otherwise. */
  readonly alternatives: Readonly<Record<Language, Noun>>;
  readonly asOf: string;
  readonly close: Cell | null;
  readonly documents: readonly SourceDocument[];
  readonly overview: readonly { readonly id: string; readonly name: Text }[];
  readonly questions: readonly Question[];
  readonly criteria: readonly Criterion[];
  readonly frameworks: readonly Framework[];
  readonly statements: Readonly<Record<string, Statement>>;
  readonly hints: readonly Hint[];
  readonly former: readonly Former[];
  readonly since: Since | null;
  readonly beside: Beside | null;
  readonly signals: readonly Signal[];
  /** Only where it has some. */
  readonly rules?: readonly HouseRule[];
  /** Only where it extends another. */
  readonly extends?: Extended;
}
