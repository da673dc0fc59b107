/**
 * The authored files of a knowledge base, one schema a file. Objects are strict: a misspelt key is a problem, not a comment.
 * Levels carry their value in the criterion; a framework only names a level. Points exist only as the words of `importance`.
 * The languages of the texts are those that the base declares, so the schemas are made for them.
 */
import * as z from 'zod/mini';
import type { ShapeFormat, ShapeNote } from '../errors/problems/shape-problems.ts';
import type { Text } from './knowledge.ts';
import { sourceKinds } from './source-kinds.ts';
import { inAll, languageTag, sentence, type TextSchemas, textIn } from './text-in.ts';

/** The message of what is not of a format is the format's name; its sentence is made last. */
const format = (name: ShapeFormat) => name;

/** The same for what needs a sentence of its own. */
const note = (name: ShapeNote) => name;

/** Ids are permanent: file names, and names in users' scripts. Statements may have dotted ids. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, format('id')));
export const statementId = z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, format('statement-id')));

/** A day, month or year; or an interval of them where the source cannot be dated better (ISO 8601-2: 2020/2021). */
export const date = z
  .string()
  .check(
    z.regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, { error: format('date'), abort: true }),
    z.refine(standsInCalendar, format('date')),
  );

function standsInCalendar(dates: string): boolean {
  const parts = dates.split('/');
  const real = parts.every((part) => {
    const day = `${part}-01-01`.slice(0, 10);
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  });
  // 2020 begins before 2020-06, as the texts compare
  return real && (parts[1] === undefined || parts[0]! <= parts[1]);
}

const phrase = z.string().check(z.minLength(2), z.maxLength(120));
const inDocument = z.strictObject({ section: z.string().check(z.minLength(1)), phrase });
/** A path from the base's folder, or the number of a book. */
const ownAddress = z.string().check(z.regex(/^(?!(javascript|vbscript|data|blob|file|https?):)\S.*$/, format('path')));
/** What has no page: a measurement, what somebody said, a book, a file that stands beside the base. */
const onOwn = z.pipe(
  z
    .strictObject({
      kind: z.enum(sourceKinds),
      title: sentence,
      /** Who measured, was asked, or wrote. */
      by: z.optional(sentence),
      address: z.optional(ownAddress),
      date,
      phrase: z.string().check(z.minLength(2), z.maxLength(120)),
      confidence: z.enum(['high', 'medium']),
    })
    .check(z.refine(({ kind, address }) => kind !== 'file' || address !== undefined, format('path'))),
  z.transform(({ kind, title, by, address = '', ...rest }) => ({
    kind,
    title,
    address,
    version: by ?? rest.date,
    ...rest,
  })),
);
const onPage = z.strictObject({
  title: sentence,
  // whatever a page may link to, but nothing that would run there
  address: z.string().check(z.regex(/^(?!(javascript|vbscript|data|blob|file):)[a-z]+:\S+$/, format('address'))),
  /** What the page is a state of: a version, commit, or publication date as the page gives it. */
  version: sentence,
  /** When that state is from; what staleness is counted from. */
  date,
  phrase,
  /** high: the primary source was opened; medium: an index row, a secondary report or an undated copy. */
  confidence: z.enum(['high', 'medium']),
});

/** Tags, the one in front told where a text is asked for in none of them. */
export const languageTags = z.array(languageTag).check(z.minLength(1));

/** A level that is required, or the number of a measure. */
const levelOrNumber = z.string().check(z.regex(/^-?[a-z0-9.]+(-[a-z0-9]+)*$/, format('id')));

export const importance = z.enum(['minor', 'normal', 'major']);

/** The files of a base, whose texts have the shape given. */
export function schemasOf({ text, noun }: TextSchemas) {
  /** One thing that a source says, in our own words, and where it stands. */
  const statement = z.strictObject({
    id: statementId,
    says: text,
    at: z.union([inDocument, onPage, onOwn]),
    /** Only where the source's wording misleads: what is meant. */
    reads: z.optional(text),
    /** Only where no level, cell, example, criterion or question rests on it: why not. */
    unused: z.optional(text),
  });

  const evidence = z.array(statementId).check(z.minLength(1));

  const levelId = id.check(z.refine((value) => value !== 'unknown', format('not-unknown')));
  const known = z.strictObject({
    // that it is one of the criterion's is told with those that there are
    level: z
      .string({ error: note('level-is-a-name') })
      .check(z.refine((value) => value !== 'unknown', format('not-unknown'))),
    because: text,
    evidence: z
      .array(statementId, { error: ({ input }) => (input === undefined ? note('evidence-or-unknown') : undefined) })
      .check(z.minLength(1)),
  });
  const unknown = z.strictObject(
    { level: z.literal('unknown'), because: text },
    {
      error: ({ code, keys }) =>
        code === 'unrecognized_keys' && keys?.join() === 'evidence' ? note('unknown-has-no-evidence') : undefined,
    },
  );
  /** On a measure: the number that the evidence gives, in its unit. */
  const measured = z.strictObject({ number: z.number(), because: text, evidence });
  /** A framework at a level of a criterion. `unknown` records that the sources were read and say nothing. */
  const assessment = z.union([unknown, known, measured]);

  const example = z.strictObject({
    id,
    name: text,
    language: z.string(),
    code: z.string().check(z.minLength(1)),
    note: text,
    evidence,
  });

  const frameworkFile = z.strictObject({
    name: sentence,
    summary: text,
    homepage: z.optional(z.string().check(z.regex(/^https?:\/\/\S+$/, format('url')))),
    statements: z.array(statement),
    overview: z.record(id, z.strictObject({ text, evidence })),
    assessments: z.record(id, assessment),
    examples: z._default(z.array(example), []),
  });

  /** Of a base that extends another: what it adds to a framework that is there. */
  const frameworkPart = z.strictObject({
    name: z.optional(sentence),
    summary: z.optional(text),
    homepage: frameworkFile.shape.homepage,
    statements: z._default(z.array(statement), []),
    overview: z._default(frameworkFile.shape.overview, {}),
    assessments: z._default(frameworkFile.shape.assessments, {}),
    examples: frameworkFile.shape.examples,
  });

  const fieldFile = z.strictObject({ statements: z.array(statement) });

  const level = z.strictObject({
    id: levelId,
    value: z.number().check(z.gte(0), z.lte(1)),
    name: text,
    means: text,
  });

  const measure = z.strictObject({
    /** One for all languages, or one each. */
    unit: z.pipe(
      z.union([sentence, text]),
      z.transform((unit: string | Text) => (typeof unit === 'string' ? inAll(unit) : unit)),
    ),
    better: z.enum(['lower', 'higher']),
    /** The number of value 0: as bad as nobody wants it any worse. */
    worst: z.number(),
    /** The number of value 1: better than that is worth no more. */
    best: z.number(),
    /** Where the value does not rise evenly from the one to the other. */
    between: z._default(
      z.array(z.strictObject({ number: z.number(), value: z.number().check(z.gte(0), z.lte(1)) })),
      [],
    ),
  });

  const criterionFile = z.strictObject({
    name: text,
    /** The question that an assessor answers. */
    asks: text,
    /** Worst first; none where it is a measure. */
    levels: z._default(z.array(level).check(z.minLength(2)), []),
    /** Instead of levels: a number with its unit. */
    measure: z.optional(measure),
    /** Why the steps between levels are not equal; required where they are not. */
    unequal: z.optional(text),
    /** After how many days an assessment wants review. */
    reviewAfterDays: z.int().check(z.positive()),
    /** Statements that say what the criterion is about. */
    basis: z._default(z.array(statementId), []),
  });

  const importances = z.record(id, importance);
  const requirements = z.record(id, z.union([levelOrNumber, z.pipe(z.number(), z.transform(String))]));

  const option = z.strictObject({
    id,
    label: text,
    /** What the option adds to the label, where the label is not enough. */
    help: z.optional(text),
    /** Of criteria that the question owns. */
    importance: z.optional(importances),
    /** Of criteria that other questions own; only in the profile. */
    assumes: z.optional(importances),
    /** Criterion -> the least level that an alternative must reach. */
    requires: z.optional(requirements),
    /** Frameworks: every other one is out. */
    keeps: z.optional(z.array(id).check(z.minLength(1))),
    /** Frameworks that are out. */
    drops: z.optional(z.array(id).check(z.minLength(1))),
    /** Answered, and changes nothing on purpose. */
    neutral: z.optional(z.literal(true)),
  });

  const question = z.strictObject({
    id,
    tier: z.enum(['core', 'more']),
    several: z.optional(z.literal(true)),
    /** Its options may assume importance for what other questions ask. */
    profile: z.optional(z.literal(true)),
    /** What a person cannot choose. */
    fact: z.optional(z.literal(true)),
    /** Asked once this question's answer names a framework, and then about those named. */
    belongsTo: z.optional(id),
    /** What it is about, in a word or two: how reports call it in a sentence; without it, its id. */
    name: z.optional(text),
    asks: text,
    /** Why it is asked: shown while asking. */
    why: text,
    /** Statements behind the question. */
    basis: z._default(z.array(statementId), []),
    options: z.array(option).check(z.minLength(1)),
  });

  const questionsFile = z.array(question).check(z.minLength(1));
  /** Of a base that extends another: a question of its own, or options more for one that is there. */
  const questionsPart = z
    .array(z.union([question, z.strictObject({ id, options: z.array(option).check(z.minLength(1)) })]))
    .check(z.minLength(1));

  const condition = z.record(id, z.array(id).check(z.minLength(1)));

  /**
   * Something that a good adviser says beside the ranking, under a condition on the answers (every question listed, any of its
   * options), on the result (one of the frameworks listed is first, alone), or on both.
   */
  const hintsFile = z
    .array(
      z.strictObject({
        id,
        when: z._default(condition, {}),
        first: z.optional(z.array(id).check(z.minLength(1))),
        says: text,
        evidence,
      }),
    )
    .check(z.minLength(1));

  /** Names have the form of their kind: a module, a package or image, a dotted name, a path with `*`. */
  const signal = z.strictObject({
    question: id,
    option: id,
    kind: z.enum(['import', 'dependency', 'call', 'file']),
    names: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    strength: z.enum(['strong', 'weak']),
    /** It trains, which tells a framework that only feeds data or exports from the one that is used. */
    shows: z.optional(z.literal('training')),
    /** Of options that exclude each other: those that this one replaces where both are found. */
    outweighs: z.optional(z.array(id).check(z.minLength(1))),
    /** Said beside a find: why it is no more than a suggestion, for example. */
    note: z.optional(text),
  });
  /** What in a repository speaks for which answer. */
  const signalsFile = z.array(signal).check(z.minLength(1));

  /** What answers of earlier times are called now: `write` gives options, or takes over those of another answer. */
  const formerFile = z
    .array(
      z.strictObject({
        question: id,
        option: z.optional(id),
        says: text,
        write: z.record(id, z.union([z.array(id).check(z.minLength(1)), z.strictObject({ as: id })])),
      }),
    )
    .check(z.minLength(1));

  const reason = text;
  /** What holds in the house whatever is answered: a decision of people, with their reason, and no evidence. */
  const rule = z.union([z.strictObject({ exclude: id, reason }), z.strictObject({ require: requirements, reason })]);

  const knowledgeFile = z.strictObject({
    /** What people's answers and records call the base; without it, the name of its folder. */
    id: z.optional(id),
    /** The languages of its texts; without them, those of the title. */
    languages: z.optional(languageTags),
    /** A base that ships, or the path of another from this folder: everything of it is here as well. */
    extends: z.optional(z.string().check(z.minLength(1))),
    title: text,
    about: text,
    /** What people choose between, for one and for several, in each language; without it, frameworks. */
    alternatives: z.optional(noun),
    asOf: date,
    /** Said when a result is close or tied. */
    close: z.optional(z.strictObject({ text, evidence })),
    documents: z._default(
      z.array(
        z.strictObject({
          id,
          title: sentence,
          /** The title for who does not read its language. */
          titleMeans: z.optional(text),
          language: z.string(),
          written: text,
          sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, format('sha256'))),
          sections: z
            .array(
              z.strictObject({
                id: statementId,
                name: text,
                /** First and last line in the document, from 1. */
                lines: z
                  .tuple([z.int().check(z.positive()), z.int().check(z.positive())])
                  .check(z.refine(([a, b]) => a <= b, format('lines'))),
              }),
            )
            .check(z.minLength(1)),
        }),
      ),
      [],
    ),
    /** Rows of the comparison table, in order. */
    overview: z._default(z.array(z.strictObject({ id, name: text })), []),
    /** Frameworks in order of the tables; ties are listed in this order. */
    frameworks: z.optional(z.array(id)),
    /** Of the house: frameworks that are out, and what every one must reach. */
    rules: z.optional(z.array(rule).check(z.minLength(1))),
  });
  /** Of a base that extends another: what it does not say, the other does. */
  const knowledgePart = z.strictObject({
    ...knowledgeFile.shape,
    about: z.optional(text),
    asOf: z.optional(date),
  });

  const conditions = z._default(z.array(condition), []);

  /** Another base that is asked beside this one, when, and which of its questions the answers here answer. */
  const besideFile = z.strictObject({
    knowledge: id,
    asks: text,
    when: conditions,
    unless: conditions,
    carries: z
      .array(
        z.strictObject({
          question: id,
          as: z.optional(id),
          options: z.optional(z.record(id, id)),
          unless: conditions,
        }),
      )
      .check(z.minLength(1)),
    first: z.optional(z.strictObject({ question: id, unless: conditions })),
  });

  /** What became of a base's statements: a verdict each, with statements of another base behind it. */
  const sinceFile = z.strictObject({
    knowledge: id,
    asOf: date,
    verdicts: z.record(
      statementId,
      z.strictObject({
        verdict: z.enum(['holds', 'outdated', 'wrong-then', 'opinion', 'unverified']),
        note: text,
        evidence: z._default(z.array(statementId), []),
      }),
    ),
  });

  return {
    statement,
    assessment,
    frameworkFile,
    frameworkPart,
    fieldFile,
    criterionFile,
    option,
    question,
    questionsFile,
    questionsPart,
    hintsFile,
    formerFile,
    knowledgeFile,
    knowledgePart,
    besideFile,
    sinceFile,
    signal,
    signalsFile,
  };
}

/** What holds of every base. */
export const {
  statement,
  assessment,
  frameworkFile,
  frameworkPart,
  fieldFile,
  criterionFile,
  option,
  question,
  questionsFile,
  questionsPart,
  hintsFile,
  formerFile,
  knowledgeFile,
  knowledgePart,
  besideFile,
  sinceFile,
  signal,
  signalsFile,
} = schemasOf(textIn(null));
