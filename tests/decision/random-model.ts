import fc from 'fast-check';
import { buildModel } from '../../src/decision/build-model.ts';
import type { GivenAnswers, Model } from '../../src/decision/model.ts';
import { defaultAlternatives } from '../../src/knowledge/default-alternatives.ts';
import type {
  Criterion,
  Framework,
  Importance,
  Importances,
  Knowledge,
  Question,
} from '../../src/knowledge/knowledge.ts';

/** How likely things are in a random base, and how many there may be. */
export interface Shape {
  readonly frameworks: readonly [number, number];
  readonly questions: readonly [number, number];
  /** Chances from 0 to 1. */
  readonly unknown: number;
  readonly requires: number;
  /** That a question is the profile and assumes. */
  readonly profile: number;
  /** That a question belongs to another, and keeps or drops; nobody is put out where nothing is required. */
  readonly belongs: number;
  readonly answered: number;
}

export interface RandomBase {
  readonly knowledge: Knowledge;
  readonly model: Model;
  readonly given: GivenAnswers;
}

const usual: Shape = {
  frameworks: [2, 5],
  questions: [2, 6],
  unknown: 0.12,
  requires: 0.08,
  profile: 0.5,
  belongs: 0.25,
  answered: 0.75,
};

/** Random knowledge bases with random answers: several-questions, requirements, priorities, unknown levels, a profile, questions that keep and
 * drop. */
export const randomBase = (shape: Partial<Shape> = {}): fc.Arbitrary<RandomBase> =>
  fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((seed) => drawBase(seed, { ...usual, ...shape }));

/** A base from a seed, so that a failing case is told by one number. */
export function drawBase(seed: number, shape: Shape = usual): RandomBase {
  const random = mulberry32(seed);
  const below = (most: number) => Math.floor(random() * most);
  const between = ([low, high]: readonly [number, number]) => low + below(high - low + 1);
  const chance = (odds: number) => random() < odds;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

  const criteria = Array.from({ length: between([2, 6]) }, (_, c): Criterion => {
    const inner = pick([[], [0.5], [0.5], [0.25, 0.75], [0.3]]);
    const levels = [0, ...inner, 1].map((value, l) => ({
      id: `l${l}`,
      value,
      name: both(`level ${l}`),
      means: both('m'),
    }));
    return { id: `c${c}`, name: both(`criterion ${c}`), asks: both('a'), levels, reviewAfterDays: 1, basis: [] };
  });
  const words: readonly Importance[] = ['minor', 'normal', 'major'];
  const importances = (): Importances =>
    Object.fromEntries(criteria.filter(() => chance(0.35)).map(({ id }) => [id, pick(words)]));

  const questions: Question[] = [];
  const count = between(shape.questions);
  for (let q = 0; q < count; q++) {
    const options = Array.from({ length: between([2, 4]) }, (_, o) => {
      const required = pick(criteria);
      return {
        id: `o${o}`,
        label: both(`option ${q}.${o}`),
        importance: importances(),
        ...(chance(shape.requires) ? { requires: { [required.id]: required.levels.at(-1)!.id } } : {}),
      };
    });
    questions.push({
      id: `q${q}`,
      tier: 'core',
      asks: both(`question ${q}?`),
      why: both('w'),
      basis: [],
      ...(chance(0.2) ? { several: true as const } : {}),
      ...(chance(0.2) ? { fact: true as const } : {}),
      options,
    });
  }
  const frameworkIds = Array.from({ length: between(shape.frameworks) }, (_, f) => `f${f}`);
  const profile = questions.find((one) => !one.several);
  if (profile !== undefined && chance(shape.profile)) {
    const owned = new Map<string, Question>();
    for (const one of questions)
      for (const { importance, requires } of one.options)
        for (const id of Object.keys({ ...importance, ...requires })) if (!owned.has(id)) owned.set(id, one);
    const assumable = (id: string) => owned.has(id) && owned.get(id) !== profile;
    questions[questions.indexOf(profile)] = {
      ...profile,
      profile: true,
      options: profile.options.map((option) => ({
        ...option,
        assumes: Object.fromEntries(Object.entries(importances()).filter(([id]) => assumable(id))),
      })),
    };
  }
  const target = questions.find((one) => !one.profile);
  if (target !== undefined && chance(shape.requires === 0 ? 0 : shape.belongs)) {
    const binds = chance(0.5) ? 'keeps' : 'drops';
    questions.push({
      id: 'binds',
      tier: 'core',
      asks: both('binds?'),
      why: both('w'),
      basis: [],
      several: true,
      belongsTo: target.id,
      options: [
        { id: 'free', label: both('free'), neutral: true },
        ...target.options.map(({ id }) => ({
          id,
          label: both(id),
          [binds]: frameworkIds.filter((_, f) => f === 0 || chance(0.4)),
        })),
      ],
    });
  }

  const frameworks = frameworkIds.map(
    (id, f): Framework => ({
      id,
      name: `Framework ${f}`,
      summary: both('s'),
      overview: {},
      examples: [],
      assessments: Object.fromEntries(
        criteria.map(({ id: criterion, levels }) => [
          criterion,
          {
            level: chance(shape.unknown) ? null : pick(levels).id,
            because: both(`because ${f} ${criterion}.`),
            evidence: ['s'],
          },
        ]),
      ),
    }),
  );

  const given = someAnswers(questions, random, shape.answered);
  const knowledge: Knowledge = {
    id: 'random',
    hash: '0',
    alternatives: defaultAlternatives,
    languages: ['en', 'ja'],
    title: both('random'),
    about: both('random'),
    asOf: '2020',
    close: { text: both('They are much alike.'), evidence: ['s'] },
    documents: [],
    overview: [],
    questions,
    criteria,
    frameworks,
    statements: {
      s: {
        id: 's',
        about: 'field',
        says: both('says'),
        at: { title: 't', address: 'a', version: '1', date: '2020-01-01', phrase: 'p', confidence: 'high' },
      },
    },
    hints: [],
    former: [],
    since: null,
    beside: null,
    signals: [],
  };
  const base = { knowledge, model: buildModel(knowledge), given };
  // a counterexample is told by its seed, not by pages of a base
  return Object.defineProperty(base, fc.toStringMethod, { value: () => `drawBase(${seed})` });
}

/** Other answers to the questions of a base, from a seed. */
export const drawAnswers = ({ questions }: Knowledge, seed: number): GivenAnswers =>
  someAnswers(questions, mulberry32(seed), usual.answered);

function someAnswers(questions: readonly Question[], random: () => number, answered: number): GivenAnswers {
  const answers = Object.fromEntries(
    questions
      .filter(() => random() < answered)
      .map(({ id, several, options }) => {
        const some = options.filter(() => random() < 0.5).map((o) => o.id);
        return [id, several && some.length > 0 ? some : [options[Math.floor(random() * options.length)]!.id]];
      }),
  );
  const priorities = Object.keys(answers)
    .filter(() => random() < 0.15)
    .slice(0, 3);
  return { answers, priorities };
}

const both = (text: string) => ({ en: text, ja: text });

/** Tommy Ettinger's mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same base with some of its frameworks, in the order given. */
export function withFrameworks({ knowledge, given }: RandomBase, keep: readonly number[]): RandomBase {
  const fewer = { ...knowledge, frameworks: keep.map((f) => knowledge.frameworks[f]!) };
  return { knowledge: fewer, model: buildModel(fewer), given };
}

/** The same base with some unknown levels known: the lowest or the highest level of their criterion. */
export function withLevels(
  { knowledge, given }: RandomBase,
  known: (framework: number, criterion: string) => 'worst' | 'best' | undefined,
): RandomBase {
  const frameworks = knowledge.frameworks.map((framework, f) => ({
    ...framework,
    assessments: Object.fromEntries(
      knowledge.criteria.map(({ id, levels }) => {
        const assessment = framework.assessments[id]!;
        const end = assessment.level === null ? known(f, id) : undefined;
        const level = end === undefined ? assessment.level : end === 'worst' ? levels[0]!.id : levels.at(-1)!.id;
        return [id, { ...assessment, level }];
      }),
    ),
  }));
  const changed = { ...knowledge, frameworks };
  return { knowledge: changed, model: buildModel(changed), given };
}
