import { questionOrder } from '../../questionnaire/interview/question-order.ts';
import { toldQuestion } from '../asking/told-question.ts';
import { answersOf } from '../input/answers-of.ts';
import { argumentSchemas } from '../input/argument-schemas.ts';
import { basisOf } from '../input/basis-of.ts';
import type { Tool } from '../tool.ts';

const usualLimit = 8;

export const listQuestions: Tool = {
  name: 'list_questions',
  description: 'Open questions of a knowledge base with their option ids, what would settle the choice most first.',
  takes: {
    knowledge: argumentSchemas.knowledge,
    answers: argumentSchemas.answers,
    limit: { type: 'integer', minimum: 1, maximum: 100, description: 'default 8' },
    all: { type: 'boolean', description: 'also those that cannot change the result' },
    lang: argumentSchemas.lang,
  },
  needs: [],
  gives: {
    type: 'object',
    properties: {
      questions: { type: 'array' },
      more: { type: 'integer' },
      decided: { type: 'boolean' },
    },
    required: ['questions', 'decided'],
  },
  async run(given, { ports, language }) {
    const { knowledge, model } = await basisOf(given, ports);
    const answers = answersOf(given, knowledge);
    const { questions, decided } = questionOrder(model, answers, { everything: given.flag('all') });
    const shown = questions.slice(0, given.number('limit') ?? usualLimit);
    return {
      result: {
        knowledge: { id: knowledge.id, asOf: knowledge.asOf },
        questions: shown.map((q) => toldQuestion(knowledge, q, language)),
        more: questions.length - shown.length,
        decided,
      },
    };
  },
};
