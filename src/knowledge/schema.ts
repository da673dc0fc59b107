/**
 * The authored files of a knowledge base, one schema a file. Objects are strict: a misspelt key is a problem, not a comment.
 * Levels carry their value in the criterion; a framework only names a level. Points exist only as the words of `importance`.
 */
import * as z from 'zod';

/** Ids are permanent: file names, and names in users' scripts. Statements may have dotted ids. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'format:id');
export const statementId = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'format:statement-id');

const sentence = z.string().trim().min(1, 'format:text');
/** The same text in both languages of the program; neither is the original. */
export const text = z.strictObject({ en: sentence, ja: sentence });

/** A day, month or year; or an interval of them where the source cannot be dated better (ISO 8601-2: 2020/2021). */
export const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, 'format:date');

const phrase = z.string().min(2).max(120);
const inDocument = z.strictObject({ section: z.string().min(1), phrase });
const onPage = z.strictObject({
  title: sentence,
  address: z.string().regex(/^(https?:\/\/|[a-z]+:)\S+$/, 'format:address'),
  /** What the page is a state of: a version, commit, or publication date as the page gives it. */
  version: sentence,
  /** When that state is from; what staleness is counted from. */
  date,
  phrase,
  /** high: the primary source was opened; medium: an index row, a secondary report or an undated copy. */
  confidence: z.enum(['high', 'medium']),
});

/** One thing that a source says, in our own words, and where it stands. */
export const statement = z.strictObject({
  id: statementId,
  says: text,
  at: z.union([inDocument, onPage]),
  /** Only where the source's wording misleads: what is meant. */
  reads: text.optional(),
  /** Only where no level, cell, example, criterion or question rests on it: why not. */
  unused: text.optional(),
});

const evidence = z.array(statementId).min(1);

const known = z.strictObject({ level: id, because: text, evidence });
const unknown = z.strictObject({ level: z.literal('unknown'), because: text });
/** A framework at a level of a criterion. `unknown` records that the sources were read and say nothing. */
export const assessment = z.union([unknown, known]);

const example = z.strictObject({
  id,
  name: text,
  language: z.string(),
  code: z.string().min(1),
  note: text,
  evidence,
});

export const frameworkFile = z.strictObject({
  name: sentence,
  summary: text,
  homepage: z.url().optional(),
  statements: z.array(statement),
  overview: z.record(id, z.strictObject({ text, evidence })),
  assessments: z.record(id, assessment),
  examples: z.array(example).default([]),
});

export const fieldFile = z.strictObject({ statements: z.array(statement) });

const level = z.strictObject({
  id: id.refine((value) => value !== 'unknown', 'format:not-unknown'),
  value: z.number().min(0).max(1),
  name: text,
  means: text,
});

export const criterionFile = z.strictObject({
  name: text,
  /** The question that an assessor answers. */
  asks: text,
  /** Worst first. */
  levels: z.array(level).min(2),
  /** Why the steps between levels are not equal; required where they are not. */
  unequal: text.optional(),
  /** After how many days an assessment wants review. */
  reviewAfterDays: z.int().positive(),
  /** Statements that say what the criterion is about. */
  basis: z.array(statementId).default([]),
});

export const importance = z.enum(['minor', 'normal', 'major']);
const importances = z.record(id, importance);

export const option = z.strictObject({
  id,
  label: text,
  /** What the option adds to the label, where the label is not enough. */
  help: text.optional(),
  importance: importances.optional(),
  /** Criterion -> the least level that an alternative must reach. */
  requires: z.record(id, id).optional(),
  /** Importance that the option gives only beside an answer to another question. */
  given: z
    .array(
      z.strictObject({
        answer: z.record(id, id).refine((a) => Object.keys(a).length === 1, 'format:one-answer'),
        importance: importances,
      }),
    )
    .optional(),
  /** Answered, and changes nothing on purpose. */
  neutral: z.literal(true).optional(),
});

export const question = z.strictObject({
  id,
  tier: z.enum(['core', 'more']),
  several: z.literal(true).optional(),
  asks: text,
  /** Why it is asked: shown while asking. */
  why: text,
  /** Statements behind the question. */
  basis: z.array(statementId).default([]),
  options: z.array(option).min(1),
});

export const questionsFile = z.array(question).min(1);

const condition = z.record(id, z.array(id).min(1));

/** Something that a good adviser says beside the ranking, under a condition on the answers (every question listed, any of its options). */
export const hintsFile = z.array(z.strictObject({ id, when: condition, says: text, evidence })).min(1);

export const knowledgeFile = z.strictObject({
  title: text,
  about: text,
  asOf: date,
  /** Said when a result is close or tied. */
  close: z.strictObject({ text, evidence }).optional(),
  documents: z
    .array(
      z.strictObject({
        id,
        title: sentence,
        language: z.string(),
        written: text,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        sections: z
          .array(
            z.strictObject({
              id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
              name: text,
              /** First and last line in the document, from 1. */
              lines: z.tuple([z.int().positive(), z.int().positive()]),
            }),
          )
          .min(1),
      }),
    )
    .default([]),
  /** Rows of the comparison table, in order. */
  overview: z.array(z.strictObject({ id, name: text })).default([]),
  /** Frameworks in order of the tables; ties are listed in this order. */
  frameworks: z.array(id).optional(),
});

/** What became of a base's statements: a verdict each, with statements of another base behind it. */
export const sinceFile = z.strictObject({
  knowledge: id,
  asOf: date,
  verdicts: z.record(
    statementId,
    z.strictObject({
      verdict: z.enum(['holds', 'outdated', 'wrong-then', 'opinion', 'unverified']),
      note: text,
      evidence: z.array(statementId).default([]),
    }),
  ),
});
