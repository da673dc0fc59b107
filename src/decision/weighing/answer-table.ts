import type { GivenAnswers, Model } from '../model.ts';
import { optionIndex } from './option-index.ts';

/** Answers as numbers, in tables that can be filled again and again. */
export interface AnswerTable {
  /** How many options of each question are chosen; 0 where it is not answered. */
  readonly counts: Uint16Array;
  /** The options chosen of question q, in the order of the question, from `q * width` on. */
  readonly options: Uint16Array;
  readonly width: number;
  /** 2 for a priority, else 1. */
  readonly factors: Uint8Array;
  /** The questions that count double, in the order in which they were named. */
  readonly priorities: number[];
}

/** A table in which nothing is answered. */
export function answerTable({ questions }: Pick<Model, 'questions'>): AnswerTable {
  const width = Math.max(1, ...questions.map((q) => q.options.length));
  return {
    counts: new Uint16Array(questions.length),
    options: new Uint16Array(questions.length * width),
    width,
    factors: new Uint8Array(questions.length).fill(1),
    priorities: [],
  };
}

/** Answers that were checked, as numbers. */
export function tabulate(model: Model, { answers, priorities }: GivenAnswers): AnswerTable {
  const table = answerTable(model);
  model.questions.forEach((question, q) => {
    const chosen = Object.hasOwn(answers, question.id) ? answers[question.id]! : [];
    table.counts[q] = chosen.length;
    for (const [i, id] of chosen.entries()) table.options[q * table.width + i] = optionIndex(question, id);
  });
  for (const id of priorities) {
    const q = model.questions.findIndex((question) => question.id === id);
    if (q < 0) continue;
    table.factors[q] = 2;
    table.priorities.push(q);
  }
  return table;
}

/** The same answers by name. */
export function givenOf({ questions }: Model, { counts, options, width, priorities }: AnswerTable): GivenAnswers {
  const answers: Record<string, string[]> = {};
  for (let q = 0; q < questions.length; q++) {
    if (counts[q] === 0) continue;
    const { id, options: named } = questions[q]!;
    const chosen: string[] = [];
    for (let i = q * width; i < q * width + counts[q]!; i++) chosen.push(named[options[i]!]!.id);
    answers[id] = chosen;
  }
  return { answers, priorities: priorities.map((q) => questions[q]!.id) };
}
