import fc from 'fast-check';
import { buildModel } from '../../src/decision/build-model.ts';
import type { Answers, GivenAnswers, Model } from '../../src/decision/model.ts';
import * as engine from '../../src/decision/weighing/rank-answers.ts';
import type { Importances, Knowledge, Option, Question } from '../../src/knowledge/knowledge.ts';

export interface SmallBase {
  readonly model: Model;
  readonly questions: readonly Question[];
  readonly given: GivenAnswers;
  /** Asked, and no preference. */
  readonly passed: readonly string[];
}

const text = { en: 'x', ja: 'x' };

/**
 * Random bases small enough to try every completion: unknown levels, requirements, several-questions, priorities; where asked
 * for a profile that assumes what other questions own, and a question that belongs to another and keeps or drops.
 */
export const smallBase = (options: { profile: boolean; requires: boolean }): fc.Arbitrary<SmallBase> =>
  fc.noBias(drawn(options));

const drawn = (options: { profile: boolean; requires: boolean }): fc.Arbitrary<SmallBase> =>
  fc
    .record({
      criteria: fc.integer({ min: 2, max: 4 }),
      frameworks: fc.integer({ min: 2, max: 4 }),
      questions: fc.integer({ min: 2, max: 4 }),
    })
    .chain((size) => {
      const levels = fc.array(
        fc.array(fc.constantFrom('no', 'half', 'yes', null), { minLength: size.criteria, maxLength: size.criteria }),
        { minLength: size.frameworks, maxLength: size.frameworks },
      );
      const word = fc.constantFrom(undefined, undefined, 'minor', 'normal', 'major') as fc.Arbitrary<
        'minor' | 'normal' | 'major' | undefined
      >;
      const words = fc.array(word, { minLength: size.criteria, maxLength: size.criteria });
      const option = fc.record({
        words,
        requires: fc.record({
          criterion: fc.nat(size.criteria - 1),
          level: fc.constantFrom('half', 'yes'),
          odds: fc.nat(9),
        }),
        assumes: words,
        named: fc.array(fc.nat(3), { maxLength: 2 }),
      });
      const question = fc.record({
        several: fc.boolean(),
        core: fc.boolean(),
        options: fc.array(option, { minLength: 1, maxLength: 3 }),
        state: fc.constantFrom('open', 'open', 'open', 'answered', 'priority', 'passed'),
        chosen: fc.array(fc.nat(2), { minLength: 1, maxLength: 2 }),
      });
      return fc
        .record({
          levels,
          binds: fc.constantFrom(null, null, 'keeps', 'drops'),
          bound: fc.constantFrom('open', 'open', 'passed'),
          questions: fc.array(question, { minLength: size.questions, maxLength: size.questions }),
        })
        .map((base) => build(base, options));
    });

interface Drawn {
  readonly levels: readonly (readonly (string | null)[])[];
  /** What the question that belongs to the last one does, where there is one. */
  readonly binds: 'keeps' | 'drops' | null;
  readonly bound: string;
  readonly questions: readonly {
    readonly several: boolean;
    readonly core: boolean;
    readonly options: readonly {
      readonly words: readonly ('minor' | 'normal' | 'major' | undefined)[];
      readonly requires: { readonly criterion: number; readonly level: string; readonly odds: number };
      readonly assumes: readonly ('minor' | 'normal' | 'major' | undefined)[];
      readonly named: readonly number[];
    }[];
    readonly state: string;
    readonly chosen: readonly number[];
  }[];
}

function build(drawn: Drawn, allow: { profile: boolean; requires: boolean }): SmallBase {
  const importances = (words: readonly (Importances[string] | undefined)[]): Importances =>
    Object.fromEntries(words.flatMap((w, c) => (w === undefined ? [] : [[`c${c}`, w] as const])));
  const profile = allow.profile ? drawn.questions.findIndex((q) => !q.several) : -1;
  /** The first question whose options give a criterion importance or require a level of it. */
  const ownerOf = (criterion: string) =>
    drawn.questions.findIndex((q) =>
      q.options.some(
        (o) =>
          Object.hasOwn(importances(o.words), criterion) ||
          (allow.requires && o.requires.odds === 0 && criterion === `c${o.requires.criterion}`),
      ),
    );
  const assumed = (words: Drawn['questions'][number]['options'][number]['words']): Importances =>
    Object.fromEntries(Object.entries(importances(words)).filter(([id]) => ![-1, profile].includes(ownerOf(id))));
  const questions = drawn.questions.map((q, i): Question => {
    return {
      id: `q${i}`,
      ...(i === profile ? { profile: true as const } : {}),
      tier: q.core ? 'core' : 'more',
      ...(q.several ? { several: true as const } : {}),
      asks: text,
      why: text,
      basis: [],
      options: q.options.map(
        (o, k): Option => ({
          id: `o${k}`,
          label: text,
          importance: importances(o.words),
          ...(allow.requires && o.requires.odds === 0
            ? { requires: { [`c${o.requires.criterion}`]: o.requires.level } }
            : {}),
          ...(i === profile ? { assumes: assumed(o.assumes) } : {}),
        }),
      ),
    };
  });
  const target = drawn.questions.length - 1;
  if (allow.profile && drawn.binds !== null && target !== profile)
    questions.push({
      id: 'binds',
      tier: 'core',
      several: true,
      belongsTo: `q${target}`,
      asks: text,
      why: text,
      basis: [],
      options: [
        { id: 'free', label: text, neutral: true },
        ...drawn.questions[target]!.options.map((o, k) => ({
          id: `o${k}`,
          label: text,
          [drawn.binds!]: [...new Set(o.named.map((f) => `f${f % drawn.levels.length}`))],
        })),
      ],
    });
  const levels = [
    { id: 'no', value: 0 },
    { id: 'half', value: 0.5 },
    { id: 'yes', value: 1 },
  ].map((l) => ({ ...l, name: text, means: text }));
  const count = drawn.levels[0]!.length;
  const knowledge: Pick<Knowledge, 'questions' | 'criteria' | 'frameworks'> = {
    questions,
    criteria: Array.from({ length: count }, (_, c) => ({
      id: `c${c}`,
      name: text,
      asks: text,
      levels,
      reviewAfterDays: 1,
      basis: [],
    })),
    frameworks: drawn.levels.map((row, f) => ({
      id: `f${f}`,
      name: `F${f}`,
      summary: text,
      overview: {},
      examples: [],
      assessments: Object.fromEntries(row.map((level, c) => [`c${c}`, { level, because: text, evidence: [] }])),
    })),
  };
  const answered = drawn.questions.flatMap((q, i) => {
    if (q.state !== 'answered' && q.state !== 'priority') return [];
    const chosen = [...new Set(q.chosen.map((o) => o % q.options.length))].sort();
    return [[`q${i}`, (q.several ? chosen : chosen.slice(0, 1)).map((o) => `o${o}`)] as const];
  });
  return {
    model: buildModel(knowledge),
    questions,
    given: {
      answers: Object.fromEntries(answered),
      priorities: drawn.questions.flatMap((q, i) => (q.state === 'priority' ? [`q${i}`] : [])),
    },
    passed: [
      ...drawn.questions.flatMap((q, i) => (q.state === 'passed' ? [`q${i}`] : [])),
      ...(drawn.bound === 'passed' ? ['binds'] : []),
    ],
  };
}

/** Who is first, by the engine. */
export function firstsOf(model: Model, given: GivenAnswers) {
  const { screened, ranking } = engine.rankAnswers(model, given);
  return { screened, ranking, firsts: engine.firstsOf(ranking) };
}

/** Every way to answer the open questions: nothing, one option, and every set of options where several may be chosen. */
export function* completions({ model, given, passed }: SmallBase): Generator<Answers> {
  /** What belongs to a question is asked about what its answer names. */
  const optionsOf = ({ belongsTo, options }: Model['questions'][number]) => {
    if (belongsTo < 0) return options;
    const named = given.answers[model.questions[belongsTo]!.id] ?? [];
    return named.length === 0 ? [] : options.filter((o) => o.id === 'free' || named.includes(o.id));
  };
  const open = model.questions
    .filter((q) => !Object.hasOwn(given.answers, q.id) && !passed.includes(q.id))
    .map(({ id, several, belongsTo, options }) => ({
      id,
      several,
      options: optionsOf({ belongsTo, options } as Model['questions'][number]),
    }));
  const ways = open.map(({ several, options }) =>
    Array.from({ length: 1 << options.length }, (_, set) =>
      options.filter((_, o) => (set >> o) & 1).map((o) => o.id),
    ).filter((chosen) => several || chosen.length <= 1),
  );
  const counters = ways.map(() => 0);
  for (;;) {
    yield Object.fromEntries([
      ...Object.entries(given.answers),
      ...open.flatMap((q, i) =>
        ways[i]![counters[i]!]!.length === 0 ? [] : [[q.id, ways[i]![counters[i]!]!] as const],
      ),
    ]);
    let at = 0;
    while (at < ways.length && ++counters[at]! === ways[at]!.length) counters[at++] = 0;
    if (at === ways.length) return;
  }
}
