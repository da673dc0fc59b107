import { buildModel } from '../../src/decision/build-model.ts';
import type { GivenAnswers, Model } from '../../src/decision/model.ts';
import type { Framework, Knowledge, Option, Question } from '../../src/knowledge/knowledge.ts';

const text = { en: 'x', ja: 'x' };
const levels = { no: 0, half: 0.5, yes: 1 };
type Level = keyof typeof levels;

/** An option by what it does; criteria are called c0, c1, ... */
type Worth = Pick<Option, 'importance' | 'assumes' | 'requires' | 'keeps' | 'drops' | 'neutral'>;

/**
 * A model small enough to work out by hand: the level of each framework on c0, c1, ... (null: unknown), and for each
 * question its options. A question whose id ends in `*` takes several, one with `!` is the profile, one with `?` a fact; `stay<code`
 * belongs to `code`.
 */
export const handMade = (frameworks: MadeFrameworks, questions: MadeQuestions): Model =>
  buildModel(handMadeParts(frameworks, questions));

export type MadeFrameworks = Readonly<Record<string, readonly (Level | null)[]>>;
export type MadeQuestions = Readonly<Record<string, Readonly<Record<string, Worth>>>>;

/** What a model is built from, named after the ids. */
export function handMadeParts(
  frameworks: MadeFrameworks,
  questions: MadeQuestions,
): Pick<Knowledge, 'criteria' | 'frameworks' | 'questions'> {
  const size = Object.values(frameworks)[0]!.length;
  return {
    criteria: Array.from({ length: size }, (_, c) => ({
      id: `c${c}`,
      name: named(`c${c}`),
      asks: text,
      levels: Object.entries(levels).map(([id, value]) => ({ id, value, name: named(id), means: text })),
      reviewAfterDays: 1,
      basis: [],
    })),
    frameworks: Object.entries(frameworks).map(
      ([id, row]): Framework => ({
        id,
        name: id,
        summary: text,
        overview: {},
        examples: [],
        assessments: Object.fromEntries(row.map((level, c) => [`c${c}`, { level, because: text, evidence: [] }])),
      }),
    ),
    questions: Object.entries(questions).map(
      ([id, options]): Question => ({
        id: id.replace(/[*!?]*(<.*)?$/, ''),
        tier: 'core',
        ...(/\*/.test(id) ? { several: true as const } : {}),
        ...(/!/.test(id) ? { profile: true as const } : {}),
        ...(/\?/.test(id) ? { fact: true as const } : {}),
        ...(id.includes('<') ? { belongsTo: id.replace(/^.*</, '').replace(/[*!?]+$/, '') } : {}),
        asks: text,
        why: text,
        basis: [],
        options: Object.entries(options).map(([option, worth]) => ({ id: option, label: named(option), ...worth })),
      }),
    ),
  };
}

const named = (id: string) => ({ en: id, ja: id });

/** Answers by question, with the questions that count double. */
export const given = (
  answers: Readonly<Record<string, string | readonly string[]>> = {},
  priorities: readonly string[] = [],
): GivenAnswers => ({
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, chosen]) => [id, typeof chosen === 'string' ? [chosen] : chosen]),
  ),
  priorities,
});
