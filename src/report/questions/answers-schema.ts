import * as z from 'zod/mini';
import type { AnswerableQuestion } from '../../questionnaire/answers/check-answers.ts';

/** What the schema tells of a question. */
type AskedQuestion = AnswerableQuestion & { readonly asks?: { readonly en: string; readonly ja: string } };

/**
 * An answers document of a base, in the full form or as the map of answers alone. Written from the contract and not from
 * `check-answers.ts`, which a test holds against it.
 */
export function answersSchema(questions: readonly AskedQuestion[], language: 'en' | 'ja' = 'en') {
  const ids = questions.map((q) => q.id);
  const about = (key: keyof typeof text) => z.describe(text[key][language]);
  const shape = Object.fromEntries(
    questions.map((question) => {
      const schema = z.optional(answerTo(question));
      return [question.id, question.asks ? schema.check(z.describe(question.asks[language])) : schema];
    }),
  );
  const id = z.optional(z.unknown()).check(about('id'));
  const full = z
    .strictObject({
      knowledge: z.optional(z.string()).check(about('knowledge')),
      answers: z.optional(z.nullable(z.strictObject(shape))),
      priorities: z.optional(z.nullable(distinct(ids, 3))).check(about('priorities')),
      decision: z.optional(z.unknown()).check(about('decision')),
      id,
    })
    .check(z.refine(({ answers, priorities }) => (priorities ?? []).every((q) => isAnswered(answers?.[q]))));
  return z.union([full, z.strictObject({ ...shape, ...(ids.includes('id') ? {} : { id }) })]);
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

const text = {
  id: { en: 'passed through by batch', ja: 'batch がそのまま出力に写す値' },
  knowledge: { en: 'the knowledge base that the answers are for', ja: '回答の対象とする知識ベース' },
  priorities: {
    en: 'questions whose answers count double; each must be answered',
    ja: '2 倍に数える質問。いずれも回答済みであること',
  },
  decision: { en: 'what was decided, in a record', ja: '記録に含まれる選定結果' },
};
