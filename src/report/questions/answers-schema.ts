import * as z from 'zod/mini';
import { factorRange } from '../../decision/weighing/factor-range.ts';
import { longestName } from '../../documents/longest-name.ts';
import type { Text } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import type { AnswerableBase, AnswerableQuestion } from '../../questionnaire/answers/answerable-base.ts';
import { type QuestionsWords, questionWords } from '../words/questions.ts';

const factor = z.number().check(z.gte(factorRange.min), z.lte(factorRange.max));

/** What the schema tells of a question. */
type AskedQuestion = AnswerableQuestion & { readonly asks?: Text };

/**
 * An answers document of a base, in the full form or as the map of answers alone. Written from the contract and not from
 * `check-answers.ts`, which a test holds against it.
 */
export function answersSchema(
  { questions, criteria }: { readonly questions: readonly AskedQuestion[] } & Pick<AnswerableBase, 'criteria'>,
  language: Language = 'en',
) {
  const ids = questions.map((q) => q.id);
  const about = (key: keyof QuestionsWords['keys']) => z.describe(questionWords[language].keys[key]);
  const shape = Object.fromEntries(
    questions.map((question) => {
      const schema = z.optional(answerTo(question));
      return [question.id, question.asks ? schema.check(z.describe(question.asks[language])) : schema];
    }),
  );
  const id = z.optional(z.unknown()).check(about('id'));
  const name = z.optional(z.string().check(z.regex(/\S/), z.maxLength(longestName))).check(about('name'));
  // they may stand beside the answers of the short form, where no question has their name
  const beside = Object.fromEntries(Object.entries({ id, name }).filter(([key]) => !ids.includes(key)));
  const full = z
    .strictObject({
      knowledge: z.optional(z.string()).check(about('knowledge')),
      answers: z.optional(z.nullable(z.strictObject(shape))).check(about('answers')),
      priorities: z.optional(z.nullable(distinct(ids, 3))).check(about('priorities')),
      matters: z
        .optional(
          z.nullable(
            z.strictObject(Object.fromEntries(criteria.map((c) => [c.id, z.optional(factor).check(about('factor'))]))),
          ),
        )
        .check(about('matters')),
      decision: z.optional(z.unknown()).check(about('decision')),
      id,
      name,
    })
    .check(z.refine(({ answers, priorities }) => (priorities ?? []).every((q) => isAnswered(answers?.[q]))));
  return z.union([full, z.strictObject({ ...shape, ...beside })]);
}

/** One option, or a list; of one at most where the question takes one, and of `none` alone. */
function answerTo({ several, options }: AnswerableQuestion) {
  const names = options.map((o) => o.id);
  const others = names.filter((name) => name !== 'none');
  if (!several) return z.union([z.enum(names), z.array(z.enum(names)).check(z.maxLength(1))]);
  return others.length === names.length
    ? z.union([z.enum(names), distinct(names, names.length)])
    : z.union([z.enum(names), distinct(others, names.length), z.tuple([z.literal('none')])]);
}

const distinct = (names: string[], most: number) =>
  z.array(z.enum(names)).check(
    z.maxLength(most),
    z.refine((list) => new Set(list).size === list.length),
    z.meta({ uniqueItems: true }),
  );

const isAnswered = (answer: unknown) => answer !== undefined && !(Array.isArray(answer) && answer.length === 0);
